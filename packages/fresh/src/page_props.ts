import {
  type Attributes,
  type ComponentChildren,
  type ComponentClass,
  type FunctionComponent,
  h,
  type VNode,
} from "preact";
import type { Context } from "./context.ts";

/** What pages, layouts, the app wrapper and error pages get. */
export type PageProps<Data = unknown, State = unknown> =
  & Pick<
    Context<State>,
    | "config"
    | "url"
    | "req"
    | "params"
    | "info"
    | "state"
    | "isPartial"
    | "Component"
    | "error"
    | "route"
  >
  & { data: Data; children?: ComponentChildren };

/** What a component gives; an async one may answer with a Response instead. */
export type Rendered =
  | ComponentChildren
  | Promise<ComponentChildren | Response>;

/** A component that may be `async`, and then may answer with a Response. */
export type AnyComponent<P> = ComponentClass<P> | ((props: P) => Rendered);

/** True for a component that was declared with `async`. */
export function isAsyncComponent<P>(
  component: AnyComponent<P>,
): component is (props: P) => Promise<ComponentChildren | Response> {
  return component.constructor.name === "AsyncFunction";
}

/** The vnode of a component that is not async. */
export function createNode<P>(
  component: AnyComponent<P>,
  props: P & Attributes,
): VNode {
  return h(component as FunctionComponent<P>, props) as VNode;
}
