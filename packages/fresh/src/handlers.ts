import type { Context } from "./context.ts";

/** Request methods that a route can handle. */
export type Method =
  | "HEAD"
  | "GET"
  | "POST"
  | "PATCH"
  | "PUT"
  | "DELETE"
  | "OPTIONS";

/** Data for the component of the same route, with status and headers of the answer. */
export interface PageResponse<T> {
  data: T;
  headers?: HeadersInit;
  status?: number;
}

/** Answers with a Response, or with data for the component of the same route. */
export type HandlerFn<Data, State> = (
  ctx: Context<State>,
) => Response | PageResponse<Data> | Promise<Response | PageResponse<Data>>;

/** One handler for each request method. */
export type HandlerByMethod<Data, State> = {
  [M in Method]?: HandlerFn<Data, State>;
};

/** One function for all methods, or one for each. */
export type RouteHandler<Data, State> =
  | HandlerFn<Data, State>
  | HandlerByMethod<Data, State>;

type HandlerResult<H> = H extends (...args: never) => infer R ? Exclude<Awaited<R>, Response>
  : H extends object ? { [K in keyof H]: HandlerResult<H[K]> }[keyof H & Method]
  : never;

/** The type of the data that a handler gives to its page. */
export type RouteData<Handler> = HandlerResult<Handler> extends infer R
  ? [R] extends [never] ? unknown
  : R extends { data: infer Data } ? Data
  : never
  : never;

/** Data for the page's component, with the status (default 200) and headers of the answer. */
export function page<T>(
  data: T,
  options?: { headers?: HeadersInit; status?: number },
): PageResponse<T>;
export function page(): PageResponse<undefined>;
export function page(
  data?: unknown,
  options?: { headers?: HeadersInit; status?: number },
): PageResponse<unknown> {
  const result: PageResponse<unknown> = { data };
  if (options?.headers !== undefined) result.headers = options.headers;
  if (options?.status !== undefined) result.status = options.status;
  return result;
}
