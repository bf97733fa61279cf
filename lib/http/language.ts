import { preferredLocale, speak, speaking } from "../i18n/language.ts";
import { define } from "./define.ts";
import { isApi } from "./paths.ts";

/** Pages speak the language that the browser asks for until the person is known; `/api` English. */
export const browserLanguage = define.middleware((ctx) => {
  if (isApi(ctx.url)) return ctx.next();
  const locale = preferredLocale(ctx.req.headers.get("accept-language"));
  return speaking(locale, () => ctx.next());
});

/** From here on pages speak the language of the person. */
export const personLanguage = define.middleware(async (ctx) => {
  if (ctx.state.signedIn) speak(ctx.state.ctx.actor.locale);
  const response = await ctx.next();
  if (!ctx.state.signedIn) response.headers.append("Vary", "Accept-Language");
  return response;
});
