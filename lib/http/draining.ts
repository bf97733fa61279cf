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

/** Answers to requests that may have a body, as long as they are under way. */
const underWay = new Set<Promise<Response>>();

/**
 * Resolves when those writes are answered that are under way now: `Deno.serve` takes the body away from
 * a request that has not read all of it when the server is shut down.
 */
export async function writesAnswered(): Promise<void> {
  await Promise.allSettled(underWay);
}

type Handler = (request: Request, info: Deno.ServeHandlerInfo) => Promise<Response>;

/** The same handler, which takes part in draining. */
export function drainable(answer: Handler): Handler {
  return async (request, info) => {
    const elsewhere = request.headers.get(retries) === "504";
    proxied ||= elsewhere;
    if (!draining) return await answered(answer, request, info);
    const response = elsewhere && isRead(request)
      ? new Response("This process is about to end", { status: 504 })
      : await answered(answer, request, info);
    response.headers.set("Connection", "close");
    return response;
  };
}

function answered(
  answer: Handler,
  request: Request,
  info: Deno.ServeHandlerInfo,
): Promise<Response> {
  const response = answer(request, info);
  if (isRead(request)) return response;
  underWay.add(response);
  return response.finally(() => underWay.delete(response));
}

function isRead({ method }: Request): boolean {
  return method === "GET" || method === "HEAD";
}
