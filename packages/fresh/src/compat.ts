import type { PageProps, Rendered } from "./page_props.ts";
import type { Context } from "./context.ts";
import type { HandlerByMethod, HandlerFn } from "./handlers.ts";

/** Props of an app wrapper, as Fresh 1 named them. */
export type AppProps<Data = unknown, State = unknown> = PageProps<Data, State>;
/** Props of a layout, as Fresh 1 named them. */
export type LayoutProps<Data = unknown, State = unknown> = PageProps<
  Data,
  State
>;
/** Props of a 404 page, as Fresh 1 named them. */
export type UnknownPageProps<Data = unknown, State = unknown> = PageProps<
  Data,
  State
>;
/** Props of an error page, as Fresh 1 named them. */
export type ErrorPageProps<Data = unknown, State = unknown> = PageProps<
  Data,
  State
>;
/** The request, as Fresh 1 named it. */
export type RouteContext<_Data = unknown, State = unknown> = Context<State>;
/** One handler, as Fresh 1 named it. */
export type Handler<Data = unknown, State = unknown> = HandlerFn<Data, State>;
/** Handlers by method, as Fresh 1 named them. */
export type Handlers<Data = unknown, State = unknown> = HandlerByMethod<
  Data,
  State
>;

type ContextComponent<State> = (ctx: Context<State>) => Rendered;

/** Gives the app wrapper as it is. */
export function defineApp<State = unknown>(
  component: ContextComponent<State>,
): ContextComponent<State> {
  return component;
}

/** Gives the layout as it is. */
export function defineLayout<State = unknown>(
  component: ContextComponent<State>,
): ContextComponent<State> {
  return component;
}

/** Gives the page as it is. */
export function defineRoute<State = unknown>(
  component: ContextComponent<State>,
): ContextComponent<State> {
  return component;
}
