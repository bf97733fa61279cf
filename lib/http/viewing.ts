import type { Context } from "fresh";
import { type Actor, refuseViewer } from "../auth/actor.ts";
import type { SessionActor } from "../auth/repository.ts";
import { eyesOf } from "../auth/view_as.ts";
import { define, type State } from "./define.ts";

/** What stays the administrator's own while they view as someone else: the ways out, the colours. */
const own = new Set(["/view-as/end", "/logout", "/api/auth/logout", "/settings/theme"]);

const reading = new Set(["GET", "HEAD", "OPTIONS"]);

/** Who a session acts as at this address. */
export async function actorFor(ctx: Context<State>, found: SessionActor): Promise<Actor> {
  const viewAsId = own.has(ctx.url.pathname) ? null : found.viewAsId;
  return await eyesOf(ctx.state.ctx, { ...found, viewAsId });
}

/** Refuses every write while someone views as another. Throws FORBIDDEN. */
export const readOnlyView = define.middleware((ctx) => {
  if (!reading.has(ctx.req.method)) refuseViewer(ctx.state.ctx.actor);
  return ctx.next();
});
