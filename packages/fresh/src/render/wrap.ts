import type { VNode } from "preact";
import { vnodeOf } from "./markers.ts";
import type { RenderInput, WrapperComponent } from "./types.ts";

/** Puts the layouts around the page; gives the Response if an async one answers with it. */
export async function wrapLayouts(
  input: RenderInput,
): Promise<VNode | Response | null> {
  let tree = input.vnode;
  const first = input.hasApp ? 1 : 0;
  for (let i = input.wrappers.length - 1; i >= first; i--) {
    const wrapper = input.wrappers[i];
    if (wrapper === undefined) continue;
    const made = wrap(input, wrapper, tree);
    const result = made instanceof Promise ? await made : made;
    if (result instanceof Response) return result;
    tree = result;
  }
  return tree;
}

/** One wrapper around `child`; an async one is called at once. */
export function wrap(
  input: RenderInput,
  wrapper: WrapperComponent,
  child: VNode | null,
): VNode | Promise<VNode | Response | null> {
  const props = { ...input.props, data: undefined, Component: () => child };
  if (!isAsync(wrapper)) return vnodeOf(wrapper, props);
  return wrapper(props as never) as Promise<VNode | Response | null>;
}

function isAsync(
  wrapper: WrapperComponent,
): wrapper is (props: never) => unknown {
  return wrapper.constructor.name === "AsyncFunction";
}
