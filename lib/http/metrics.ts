import type { Context } from "fresh";
import { sameSecret } from "../auth/secret_text.ts";
import { AppError, notFound } from "../errors.ts";
import { scrape } from "../observe/scrape.ts";
import type { State } from "./define.ts";
import { errorResponse, toAppError } from "./errors.ts";

/** What a proxy adds: then loopback is where the proxy is, not who asks. */
const forwarding = ["x-forwarded-for", "forwarded", "x-real-ip", "via"];

/**
 * The metrics for who has METRICS_TOKEN or asks on this machine without a proxy between; to everyone
 * else, where there is no token, there is nothing at that address. Errors are JSON.
 */
export async function metricsAnswer(context: Context<State>): Promise<Response> {
  try {
    demandReader(context);
    const { text, type } = await scrape(context.state.platform.db);
    return new Response(text, { headers: { "Content-Type": type, "Cache-Control": "no-store" } });
  } catch (thrown) {
    return errorResponse(toAppError(thrown, context.state.requestId));
  }
}

function demandReader(context: Context<State>): void {
  const { METRICS_TOKEN: token } = context.state.platform.config;
  if (isLocal(context)) return;
  if (token === undefined) throw notFound("Page");
  const { headers } = context.req;
  const given = /^Bearer +(.*)$/i.exec(headers.get("authorization") ?? "")?.[1] ?? "";
  if (!sameSecret(given, token)) throw new AppError("UNAUTHORIZED", "Send METRICS_TOKEN as bearer");
}

function isLocal({ req, info }: Context<State>): boolean {
  if (forwarding.some((name) => req.headers.has(name))) return false;
  const { remoteAddr } = info;
  if (!("hostname" in remoteAddr)) return false;
  return /^(127\.|::1$|::ffff:127\.)/i.test(remoteAddr.hostname);
}
