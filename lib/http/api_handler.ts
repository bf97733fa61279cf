import type { Context } from "fresh";
import type { Ctx } from "../context.ts";
import { AppError, invalid } from "../errors.ts";
import { type Answer, toResponse } from "./answer.ts";
import { type JsonBody, readJson } from "./body.ts";
import type { State } from "./define.ts";
import { refusal } from "./errors.ts";
import { answerOnce, attemptOf } from "./idempotency.ts";

/** One API request, with its body read. */
export interface ApiCall {
  ctx: Ctx;
  params: Record<string, string>;
  query: URLSearchParams;
  /** The JSON body; undefined without one. */
  body: unknown;
  request: Request;
  /** For the few handlers that need more than a service call. */
  context: Context<State>;
}

/** Answers a request with plain data, or with a Response where it streams. */
export type ApiMethod = (call: ApiCall) => Answer | Response | Promise<Answer | Response>;

export type ApiMethods = Partial<Record<"GET" | "POST" | "PUT" | "PATCH" | "DELETE", ApiMethod>>;

export interface ApiOptions {
  /** False for handlers that a transaction must not go around, such as sign-in. Default: true. */
  replays?: boolean;
  /** True for handlers that read the body themselves, such as uploads; they are not replayed either. */
  raw?: boolean;
  /** True where a GET reads a query string; any other refuses one. Default: false. */
  query?: boolean;
}

/** The handler of an API route file: a function, so that Fresh passes every method to it. */
export interface ApiRoute {
  (context: Context<State>): Promise<Response>;
  /** What it can, for batches and the document. */
  methods: ApiMethods;
  takesQuery: boolean;
  /** Throws VALIDATION_ERROR for a POST's body that cannot be right, without a look at the database. */
  check?: ((body: unknown) => void) | undefined;
}

const noBody: JsonBody = { value: undefined, text: "" };

async function callOf(
  context: Context<State>,
  raw: boolean,
): Promise<ApiCall & { text: string }> {
  const { req: request, url, params, state } = context;
  const hasBody = !raw && request.method !== "GET" && request.method !== "HEAD";
  const { value: body, text } = hasBody ? await readJson(request) : noBody;
  return { ctx: state.ctx, params, query: url.searchParams, body, request, context, text };
}

function once(
  call: ApiCall & { text: string },
  key: string,
  method: ApiMethod,
): Promise<Answer> {
  const { request, context, text } = call;
  const asked = `${request.method} ${context.url.pathname}\n${text}`;
  return answerOnce(call.ctx, attemptOf(call.ctx, key, asked), async (tx) => {
    const answer = await method({ ...call, ctx: tx });
    if (answer instanceof Response) throw new Error("A replayed answer must be plain data");
    return answer;
  });
}

async function answer(
  context: Context<State>,
  method: ApiMethod,
  { raw = false, replays = !raw, query = false }: ApiOptions,
): Promise<Response> {
  const call = await callOf(context, raw);
  if (!query) refuseQuery(call);
  const key = replays && call.request.method === "POST"
    ? call.request.headers.get("idempotency-key")
    : null;
  const given = key === null ? await method(call) : await once(call, key, method);
  const response = given instanceof Response ? given : toResponse(call.request, given);
  const changeSet = context.state.ctx.changeSet.id;
  if (changeSet !== undefined) response.headers.set("Change-Set", String(changeSet));
  return response;
}

/** A read that takes no query string says so, as lists do: a misspelt parameter is never passed over. */
export function refuseQuery(
  { request: { method }, query }: Pick<ApiCall, "request" | "query">,
): void {
  if (method !== "GET" && method !== "HEAD") return;
  const names = [...new Set(query.keys())];
  if (names.length === 0) return;
  throw invalid(names.map((field) => ({ field, message: "There is no such field." })));
}

function allowed(methods: ApiMethods): string {
  const names = Object.keys(methods).flatMap((name) => name === "GET" ? ["GET", "HEAD"] : [name]);
  return [...names, "OPTIONS"].join(", ");
}

/** What a route has for a method's name; a HEAD is a GET. */
export function methodFor(methods: ApiMethods, name: string): ApiMethod | undefined {
  switch (name) {
    case "GET":
    case "HEAD":
      return methods.GET;
    case "POST":
    case "PUT":
    case "PATCH":
    case "DELETE":
      return methods[name];
    default:
      return undefined;
  }
}

/** One handler for a hand-written API route: answers OPTIONS, 405, errors and replays itself. */
export function apiHandler(methods: ApiMethods, options: ApiOptions = {}): ApiRoute {
  const allow = allowed(methods);
  const route = async (context: Context<State>) => {
    const { req, state } = context;
    if (req.method === "OPTIONS") return new Response(null, { status: 204, headers: { allow } });
    const method = methodFor(methods, req.method);
    if (method === undefined) {
      const error = new AppError("METHOD_NOT_ALLOWED", `Use one of ${allow}`);
      return refusal(state, error, { Allow: allow });
    }
    try {
      return await answer(context, method, options);
    } catch (thrown) {
      return refusal(state, thrown);
    }
  };
  return Object.assign(route, { methods, takesQuery: options.query ?? false });
}
