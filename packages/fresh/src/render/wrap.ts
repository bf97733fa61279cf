import type { VNode } from "preact";
import { vnodeOf } from "./markers.ts";
import type { RenderInput, WrapperComponent } from "./types.ts";

/** Puts the layouts around the page; gives the Response if an async one answers with it. */
export function wrapLayouts(input: RenderInput): Wrapped | Promise<Wrapped> {
  const layouts = input.hasApp ? input.wrappers.slice(1) : input.wrappers;
  return layouts.reduceRight<Wrapped | Promise<Wrapped>>(
    (tree, layout) =>
      tree instanceof Promise
        ? tree.then((made) => made instanceof Response ? made : wrap(input, layout, made))
        : tree instanceof Response
        ? tree
        : wrap(input, layout, tree),
    input.vnode,
  );
}

/** What a wrapper makes of the tree. */
export type Wrapped = VNode | Response | null;

/** One wrapper around `child`; an async one is called at once. */
export function wrap(
  input: RenderInput,
  wrapper: WrapperComponent,
  child: VNode | null,
): VNode | Promise<Wrapped> {
  const props = { ...input.props, data: undefined, Component: () => child };
  if (!isAsync(wrapper)) return vnodeOf(wrapper, props);
  return wrapper(props as never) as Promise<Wrapped>;
}

function isAsync(
  wrapper: WrapperComponent,
): wrapper is (props: never) => unknown {
  return wrapper.constructor.name === "AsyncFunction";
}
