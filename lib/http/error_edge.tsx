import { type Context, HttpError, type PageProps } from "fresh";
import type { FunctionComponent } from "preact";
import type { AppError } from "../errors.ts";
import { define, type State } from "./define.ts";
import { headersOf, refusal, statusFor, toAppError } from "./errors.ts";
import { isApi, loginPath } from "./paths.ts";

/** The error page: `error` is an HttpError, whose cause is the AppError. */
export type ErrorPage = FunctionComponent<PageProps<unknown, State>>;

function renderError(Page: ErrorPage, ctx: Context<State>, error: AppError): Promise<Response> {
  const status = statusFor(error.code);
  const { config, url, req, params, info, state, isPartial, Component, route } = ctx;
  const shown = new HttpError(status, error.message, { cause: error });
  const props = { config, url, req, params, info, state, isPartial, Component, route };
  const page = <Page {...props} error={shown} data={undefined} />;
  const headers = { "Cache-Control": "no-store", ...headersOf(error) };
  return ctx.render(page, { status, headers });
}

/**
 * Turns whatever inner code throws into JSON under `/api` and into a page elsewhere; who is not
 * signed in is sent to sign-in. The page is rendered here and not by Fresh's own error route,
 * because that would lie outside of the middlewares that set headers.
 */
export function errorEdge(Page: ErrorPage) {
  return define.middleware(async (ctx) => {
    try {
      return await ctx.next();
    } catch (thrown) {
      if (isApi(ctx.url)) return refusal(ctx.state, thrown);
      const error = toAppError(thrown, ctx.state.requestId);
      if (error.code !== "UNAUTHORIZED") return await renderError(Page, ctx, error);
      return ctx.redirect(loginPath(ctx.req, ctx.url), 303);
    }
  });
}
