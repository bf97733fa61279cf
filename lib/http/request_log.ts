import { log } from "../log.ts";
import { define, type State } from "./define.ts";
import { loggedPath } from "./paths.ts";

interface Line {
  method: string;
  path: string;
  status: number;
  started: number;
}

function write(state: State, { method, path, status, started }: Line): void {
  const milliseconds = Math.round((performance.now() - started) * 10) / 10;
  log.info("{method} {path} {status} {milliseconds} ms", {
    method,
    path,
    status,
    milliseconds,
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

/** Names the request and writes one line about its answer, without the query string. */
export const requestLog = define.middleware(async (ctx) => {
  const { state, req, url } = ctx;
  state.requestId = crypto.randomUUID();
  state.signedIn = false;
  state.setCookies = [];
  state.credential = { kind: "none" };
  const line = {
    method: req.method,
    path: loggedPath(url),
    status: 500,
    started: performance.now(),
  };
  try {
    const response = await ctx.next();
    line.status = response.status;
    response.headers.set("X-Request-Id", state.requestId);
    return response;
  } finally {
    write(state, line);
  }
});
