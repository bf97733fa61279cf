import type { RouteData, RouteHandler } from "./handlers.ts";
import type { Middleware } from "./middleware.ts";
import type { PageProps, Rendered } from "./page_props.ts";

/** Identity functions that give the types of one `State` to the parts of an app. */
export interface Define<State> {
  /** Types the handler(s) of a route. */
  handlers<
    Data,
    Handlers extends RouteHandler<Data, State> = RouteHandler<Data, State>,
  >(
    handlers: Handlers,
  ): Handlers;
  /** Types a page; `define.page<typeof handler>` infers its data from the handler. */
  page<
    Handler extends RouteHandler<unknown, State> = RouteHandler<unknown, State>,
    Data = RouteData<Handler>,
  >(render: (props: PageProps<Data, State>) => Rendered): typeof render;
  /** Types a layout or the app wrapper. */
  layout(
    render: (props: PageProps<unknown, State>) => Rendered,
  ): typeof render;
  /** Types one middleware or a list of them. */
  middleware<M extends Middleware<State> | Middleware<State>[]>(
    middleware: M,
  ): M;
}

/** Gives `define` functions for an app whose `ctx.state` has the type `State`. */
export function createDefine<State>(): Define<State> {
  return {
    handlers: (handlers) => handlers,
    page: (render) => render,
    layout: (render) => render,
    middleware: (middleware) => middleware,
  };
}
