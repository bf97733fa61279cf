import type { Context } from "./context.ts";

/** Answers a request itself, or passes it on with `ctx.next()`. */
export type Middleware<State> = (
  ctx: Context<State>,
) => Response | Promise<Response>;

/** @deprecated Use {@linkcode Middleware}. */
export type MiddlewareFn<State> = Middleware<State>;

/** A function that gets the value at its first use, e.g. `() => import("./x.ts")`. */
export type Lazy<T> = () => Promise<T>;

/** A value, or a function that gets it at its first use. */
export type MaybeLazy<T> = T | Lazy<T>;

/** A middleware, or a function that resolves to one at its first call. */
export type MaybeLazyMiddleware<State> = (
  ctx: Context<State>,
) => Response | Promise<Response | Middleware<State>>;

/** Turns a lazy middleware into one that loads it at the first call and keeps it. */
export function resolveLazily<State>(
  middleware: MaybeLazyMiddleware<State>,
): Middleware<State> {
  let known: Middleware<State> | null = null;
  const settle = (result: Response | Middleware<State>, ctx: Context<State>) => {
    if (typeof result === "function") {
      known = result;
      return result(ctx);
    }
    if (result instanceof Response) known ??= middleware as Middleware<State>;
    return result;
  };
  return (ctx) => {
    if (known !== null) return known(ctx);
    const result = middleware(ctx);
    if (result instanceof Promise) return result.then((value) => settle(value, ctx));
    return settle(result, ctx);
  };
}
