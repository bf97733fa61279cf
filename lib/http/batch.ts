import { performBatch } from "../batch/service.ts";
import { BatchBody, type Operation, type OperationResult } from "../batch/schema.ts";
import { AppError, notFound } from "../errors.ts";
import { parse } from "../schema/parse.ts";
import { ok } from "./answer.ts";
import type { EntityRoute } from "./api.ts";
import { type ApiCall, apiHandler, type ApiRoute, methodFor, refuseQuery } from "./api_handler.ts";
import { errorBody, statusFor } from "./errors.ts";
import { requireScope } from "./key_scope.ts";

/** The routes that a batch reaches, by their patterns below `/api`: `leads/:id/move`. */
export type BatchRoutes = Readonly<Record<string, ApiRoute | EntityRoute>>;

/** The route that does many operations in one transaction. */
export function apiBatch(routes: BatchRoutes): ApiRoute {
  const patterns = Object.entries(routes).map(([pattern, route]) => ({
    parts: pattern.split("/"),
    route,
  }));
  return apiHandler({
    async POST(call) {
      const results = await performBatch(call.ctx, parse(BatchBody, call.body ?? {}), {
        check: (operation) => check(patterns, operation),
        perform: (tx, operation) => perform({ ...call, ctx: tx }, patterns, operation),
        refusal: (error) => ({ status: statusFor(error.code), body: errorBody(error) }),
      });
      return ok({ results });
    },
  });
}

interface Pattern {
  parts: string[];
  route: ApiRoute | EntityRoute;
}

function check(patterns: readonly Pattern[], { method, path, body }: Operation): void {
  const { route } = find(patterns, path);
  if (method === "POST") route.check?.(body);
}

async function perform(
  call: ApiCall,
  patterns: readonly Pattern[],
  { method, path, body }: Operation,
): Promise<OperationResult> {
  const url = addressOf(path);
  requireScope(call.ctx.actor, method, url.pathname);
  const { route, params } = find(patterns, path);
  const act = methodFor(route.methods, method);
  if (act === undefined) {
    throw new AppError("METHOD_NOT_ALLOWED", "This address does not take that method");
  }
  const request = new Request(url, { method });
  if (!route.takesQuery) refuseQuery({ request, query: url.searchParams });
  const answer = await act({ ...call, params, query: url.searchParams, body, request });
  if (answer instanceof Response) throw notFound("Path");
  return { status: answer.status, body: plain(answer.body) };
}

/** As JSON has it: later operations refer to it. */
function plain(body: unknown): unknown {
  return body === undefined ? null : JSON.parse(JSON.stringify(body));
}

function addressOf(path: string): URL {
  return new URL(path.startsWith("/api/") ? path : `/api${path}`, "http://batch.invalid");
}

interface Found {
  route: ApiRoute;
  params: Record<string, string>;
}

/** The first pattern that fits. Throws NOT_FOUND. */
function find(patterns: readonly Pattern[], path: string): Found {
  const given = addressOf(path).pathname.split("/").slice(2);
  for (const { parts, route } of patterns) {
    const params = paramsOf(parts, given);
    if (params === undefined) continue;
    const found = "methods" in route ? route : route.entities.get(params.entity ?? "");
    if (found !== undefined) return { route: found, params };
  }
  throw notFound("Path");
}

function paramsOf(parts: string[], path: string[]): Record<string, string> | undefined {
  if (parts.length !== path.length) return undefined;
  const params: Record<string, string> = {};
  for (const [n, part] of parts.entries()) {
    const given = path[n] ?? "";
    if (part.startsWith(":")) params[part.slice(1)] = given;
    else if (part !== given) return undefined;
  }
  return params;
}
