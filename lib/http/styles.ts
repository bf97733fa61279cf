import type { Context } from "fresh";
import { asset } from "fresh/runtime";
import { isHttps } from "./client.ts";
import { readCookie } from "./cookies.ts";
import type { State } from "./define.ts";

const cookie = "petrel_styles";
const year = 365 * 24 * 60 * 60;

/** The stylesheet's address, which changes with each build. */
export const stylesheet = () => asset("/styles.css");

/**
 * What stands in a page's `<style>` until its rules are known, which is after the render. It cannot
 * be guessed, so no text of a record can stand in for it.
 */
export const stylesMark = `/*${crypto.randomUUID()}*/`;

/** Names the build whose stylesheet a browser was given. */
const version = () => stylesheet().split("=").at(-1)?.slice(0, 12) ?? "";

/** Whether the browser has fetched this build's stylesheet beside an earlier page. */
export function hasStylesheet(request: Request): boolean {
  return readCookie(request, cookie) === version();
}

/** The `Set-Cookie` line which notes that the browser fetches the stylesheet. */
export function stylesCookie(ctx: Context<State>): string {
  const secure = isHttps(ctx) ? "; Secure" : "";
  return `${cookie}=${version()}; Path=/; Max-Age=${year}; HttpOnly; SameSite=Lax${secure}`;
}
