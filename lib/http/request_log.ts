import { withContext } from "@logtape/logtape";
import type { Context } from "fresh";
import { log } from "../log.ts";
import { requestSeconds } from "../observe/metrics.ts";
import { define, type State } from "./define.ts";
import { loggedPath } from "./paths.ts";

interface Line {
  method: string;
  path: string;
  status: number;
  milliseconds: number;
}

/** A request that took so many milliseconds is a warning. */
const slow = 1000;

function write(state: State, { method, path, status, milliseconds }: Line): void {
  log[milliseconds < slow ? "info" : "warning"]("{method} {path} {status} {milliseconds} ms", {
    method,
    path,
    status,
    milliseconds: Math.round(milliseconds * 10) / 10,
    requestId: state.requestId,
    ...whoOf(state),
    ip: state.ctx?.ip ?? null,
  });
}

/** Who asked: while viewing as someone else, still the administrator. */
function whoOf({ ctx }: State) {
  const userId = ctx?.actor.userId ?? null;
  const viewer = ctx?.actor.viewedBy;
  return viewer === undefined ? { userId } : { userId: viewer.userId, viewsAs: userId };
}

const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/** What no route answers, static files among it, is one series: anybody may ask for any path. */
function count({ req, route }: Context<State>, status: number, milliseconds: number): void {
  const method = methods.has(req.method) ? req.method : "other";
  requestSeconds.observe({ method, route: route ?? "none", status }, milliseconds / 1000);
}

/**
 * Names the request, counts it, and writes one line about its answer, without the query string. All
 * that is logged on the way carries the request's id.
 */
export const requestLog = define.middleware(async (ctx) => {
  const { state, req, url } = ctx;
  state.requestId = crypto.randomUUID();
  state.signedIn = false;
  state.setCookies = [];
  state.credential = { kind: "none" };
  const started = performance.now();
  let status = 500;
  try {
    const response = await withContext({ requestId: state.requestId }, () => ctx.next());
    status = response.status;
    response.headers.set("X-Request-Id", state.requestId);
    return response;
  } finally {
    const milliseconds = performance.now() - started;
    const { method } = req;
    count(ctx, status, milliseconds);
    write(state, { method, path: loggedPath(url), status, milliseconds });
  }
});
