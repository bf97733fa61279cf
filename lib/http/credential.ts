import type { Context } from "fresh";
import { hashSecret } from "../auth/secret_text.ts";
import { readAccessToken } from "../auth/tokens.ts";
import { sessionCookie } from "./cookies.ts";
import { type Credential, define, type State } from "./define.ts";
import { isApi } from "./paths.ts";

async function readCredential(ctx: Context<State>): Promise<Credential> {
  const { edge: { keys }, ctx: { now } } = ctx.state;
  // Another scheme is a proxy's own business, such as a password before a whole test server.
  const token = /^Bearer(?: +(.*))?$/i.exec(ctx.req.headers.get("authorization") ?? "");
  if (token?.[1]?.startsWith("ptl_")) {
    return isApi(ctx.url) ? { kind: "key", hash: hashSecret(token[1]) } : { kind: "none" };
  }
  if (token !== null) {
    return { kind: "bearer", claims: await readAccessToken(keys, token[1] ?? "", now) };
  }
  const access = sessionCookie(ctx, "access");
  const refreshToken = sessionCookie(ctx, "refresh");
  if (access === undefined && refreshToken === undefined) return { kind: "none" };
  const claims = access === undefined ? undefined : await readAccessToken(keys, access, now);
  return { kind: "cookie", claims, refreshToken };
}

/** Reads who the request says it is from, by signature only: a header before a cookie. */
export const credential = define.middleware(async (ctx) => {
  ctx.state.credential = await readCredential(ctx);
  return await ctx.next();
});
