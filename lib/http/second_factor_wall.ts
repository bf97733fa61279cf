import { selectRequiresTwoFactor } from "../auth/two_factor_repository.ts";
import { AppError } from "../errors.ts";
import { define } from "./define.ts";
import { isApi } from "./paths.ts";

/** What an administrator without a second factor still reaches: setting it up, and the way out. */
const open =
  /^\/(settings\/(two-factor(\/.*)?|theme)|logout|login(\/code)?|api\/(auth\/.*|health))$/;

/**
 * Where the organisation asks its administrators for a second factor, nothing else is open to one
 * who has none: pages lead to where it is set up, the API says FORBIDDEN.
 */
export const secondFactorWall = define.middleware(async (ctx) => {
  const { state, url } = ctx;
  const { actor, db } = state.ctx;
  const isAdmin = actor.role === "admin" || actor.viewedBy !== undefined;
  if (!state.signedIn || !isAdmin || state.twoFactor !== false || open.test(url.pathname)) {
    return await ctx.next();
  }
  if (!await selectRequiresTwoFactor(db)) return await ctx.next();
  if (!isApi(url)) return ctx.redirect("/settings/two-factor", 303);
  const message = "Administrators of this organisation need a second factor: set it up first.";
  throw new AppError("FORBIDDEN", message);
});
