let draining = false;
/** Whether a proxy is in front that sends what we refuse elsewhere. */
let proxied = false;

/** What `deploy/nginx` sends: the status with which a read is sent to another process. */
const retries = "petrel-proxy-retries";

/** Whether the process is about to end: its health check says so. */
export function isDraining(): boolean {
  return draining;
}

/**
 * From now on connections end with their answer, and reads that a proxy can send elsewhere are
 * refused, so that it leaves this process alone. Resolves when proxies had the time to leave, in
 * milliseconds; at once where there is none.
 */
export async function drain(handover: number): Promise<void> {
  draining = true;
  if (proxied) await new Promise((resolve) => setTimeout(resolve, handover));
}

type Handler = (request: Request, info: Deno.ServeHandlerInfo) => Promise<Response>;

/** The same handler, which takes part in draining. */
export function drainable(answer: Handler): Handler {
  return async (request, info) => {
    const elsewhere = request.headers.get(retries) === "504";
    proxied ||= elsewhere;
    if (!draining) return await answer(request, info);
    const response = elsewhere && isRead(request)
      ? new Response("This process is about to end", { status: 504 })
      : await answer(request, info);
    response.headers.set("Connection", "close");
    return response;
  };
}

function isRead({ method }: Request): boolean {
  return method === "GET" || method === "HEAD";
}
