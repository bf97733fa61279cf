import { z } from "zod";
import type { Actor } from "./auth/actor.ts";
import type { Ctx } from "./context.ts";
import type { Db } from "./db/client.ts";
import { AppError, notFound } from "./errors.ts";
import type { RecordAction, Verdict } from "./ownership.ts";
import { choice, id, text } from "./schema/fields.ts";
import { actorOf, getUser } from "./users/service.ts";

const actions = ["read", "create", "update", "delete", "restore"] as const;

/** The question of `GET /api/explain`: may I (or that user) do this to that record, and why? */
export const ExplainQuery = z.strictObject({
  entity: text(40),
  id: id().optional(),
  action: choice(actions),
  userId: id().optional(),
});
export type ExplainQuery = z.output<typeof ExplainQuery>;

/** An entity whose policy can explain itself. */
export interface Explainable {
  entity: string;
  label: string;
  /** Whether the policy lets the actor read the record, in the trash or not. */
  reads(who: Asker, id: number): Promise<boolean>;
  explain(who: Asker, action: RecordAction, id?: number): Promise<Verdict>;
}

type Asker = Pick<Ctx, "db" | "actor">;

/** Closes an entity's record type over. Its operations throw NOT_FOUND for a record that is gone. */
export function explainable<T extends { deletedAt: unknown }>(entity: {
  entity: string;
  label: string;
  select(db: Db, id: number): Promise<T | undefined>;
  explain(actor: Actor, action: RecordAction, record?: NoInfer<T>): Verdict;
}): Explainable {
  const load = async (db: Db, id: number) => {
    const record = await entity.select(db, id);
    if (record === undefined) throw notFound(entity.label);
    return record;
  };
  return {
    entity: entity.entity,
    label: entity.label,
    reads: async ({ db, actor }, id) => entity.explain(actor, "read", await load(db, id)).allowed,
    async explain({ db, actor }, action, id) {
      if (id === undefined) return entity.explain(actor, action);
      const record = await load(db, id);
      const gone = record.deletedAt !== null && action !== "restore";
      return gone ? inTrash : entity.explain(actor, action, record);
    },
  };
}

const inTrash: Verdict = { allowed: false, reason: "It is in the trash." };

/**
 * Whether an action is allowed, and why. Throws NOT_FOUND for a record or a user that the caller does
 * not read, and FORBIDDEN where someone other than an administrator asks about another user.
 */
export async function explainAction(
  ctx: Ctx,
  query: ExplainQuery,
  entities: readonly Explainable[],
): Promise<Verdict> {
  const found = entities.find((one) => one.entity === query.entity);
  if (found === undefined) throw notFound("Record");
  if (query.id !== undefined && !await found.reads(ctx, query.id)) throw notFound(found.label);
  if (query.userId === undefined || query.userId === ctx.actor.userId) {
    return await found.explain(ctx, query.action, query.id);
  }
  if (ctx.actor.role !== "admin") {
    throw new AppError("FORBIDDEN", "Only administrators may ask about another user.");
  }
  const { name, status } = await getUser(ctx, query.userId);
  if (status !== "active") {
    return { allowed: false, reason: `${name} is ${status} and cannot sign in.` };
  }
  const asker = { db: ctx.db, actor: await actorOf(ctx, query.userId) };
  return await found.explain(asker, query.action, query.id);
}
