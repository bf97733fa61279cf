import type { Context } from "fresh";
import { challengeSeconds } from "../auth/challenge.ts";
import { accessTokenSeconds } from "../auth/tokens.ts";
import { refreshTokenSeconds } from "../auth/refresh.ts";
import { define, type State } from "./define.ts";
import { isHttps } from "./client.ts";

const names = {
  access: "petrel_access",
  refresh: "petrel_refresh",
  challenge: "petrel_challenge",
};
type SessionCookie = keyof typeof names;

function nameOf(ctx: Context<State>, cookie: SessionCookie): string {
  return isHttps(ctx) ? `__Host-${names[cookie]}` : names[cookie];
}

/** The value of a request's cookie; undefined when absent or empty. */
export function readCookie(request: Request, name: string): string | undefined {
  for (const part of (request.headers.get("cookie") ?? "").split(";")) {
    const [key, ...value] = part.split("=");
    if (key?.trim() === name) return value.join("=").trim() || undefined;
  }
  return undefined;
}

/** The value of one of the session cookies. */
export function sessionCookie(ctx: Context<State>, cookie: SessionCookie): string | undefined {
  return readCookie(ctx.req, nameOf(ctx, cookie));
}

function line(ctx: Context<State>, cookie: SessionCookie, value: string, seconds: number): string {
  const secure = isHttps(ctx) ? "; Secure" : "";
  const name = nameOf(ctx, cookie);
  return `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}

/** Keeps a session in the browser: both tokens, out of the reach of scripts. */
export function keepSession(
  ctx: Context<State>,
  tokens: { accessToken: string; refreshToken: string },
): void {
  ctx.state.setCookies = [
    line(ctx, "access", tokens.accessToken, accessTokenSeconds),
    line(ctx, "refresh", tokens.refreshToken, refreshTokenSeconds),
  ];
}

/** Keeps what the second step of a sign-in refers to. */
export function keepChallenge(ctx: Context<State>, challenge: string): void {
  ctx.state.setCookies = [line(ctx, "challenge", challenge, challengeSeconds)];
}

/** Takes that out again. */
export function dropChallenge(ctx: Context<State>): void {
  ctx.state.setCookies.push(line(ctx, "challenge", "", 0));
}

/** Takes the session out of the browser. */
export function dropSession(ctx: Context<State>): void {
  ctx.state.setCookies = [line(ctx, "access", "", 0), line(ctx, "refresh", "", 0)];
}

/** Sends the cookies that inner code set, with error answers too. */
export const cookieJar = define.middleware(async (ctx) => {
  const response = await ctx.next();
  for (const cookie of ctx.state.setCookies) response.headers.append("Set-Cookie", cookie);
  return response;
});
