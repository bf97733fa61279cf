import { define } from "./define.ts";

/** Lists, sums and reports. The feed is not among them: a reader of it must miss nothing. */
const lists =
  /^(\/|\/(board|search|customers|companies|leads|tasks|interactions)|\/reports(\/.*)?|\/api\/(:entity(\/export)?|board|search|dashboard|reports\/.*))$/;

/**
 * With a replica, lists and reports are read from it once it has all that this person has written;
 * everything else, writes first of all, stays with the primary.
 */
export const replicaReads = define.middleware(async (ctx) => {
  const { platform: { replica }, ctx: own } = ctx.state;
  const { userId } = own.actor;
  if (replica === undefined || userId === null) return await ctx.next();
  if (ctx.req.method === "GET" || ctx.req.method === "HEAD") {
    const copy = lists.test(ctx.route ?? "") ? await replica.for(userId) : undefined;
    // What the primary has counted may not be on the copy yet.
    const reference = { version: undefined };
    if (copy !== undefined) ctx.state.ctx = { ...own, db: copy, reference };
    return await ctx.next();
  }
  const response = await ctx.next();
  if (response.status < 400) await replica.wrote(userId);
  return response;
});
