import { define } from "./define.ts";

/** Answers made for one person: kept by their own browser only, and asked for again each time. */
export const privateAnswers = define.middleware(async (ctx) => {
  const response = await ctx.next();
  const { headers } = response;
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-cache");
  headers.append("Vary", "Cookie, Authorization");
  return response;
});
