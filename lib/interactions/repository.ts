import { type RawBuilder, type Selectable, sql, type SqlBool } from "kysely";
import type { Db } from "../db/client.ts";
import { recordTable } from "../db/record_table.ts";
import { ownerInScope } from "../db/scope.ts";
import type { InteractionTable } from "../db/tables.ts";
import type { Scope } from "../ownership.ts";
import { customerRef, leadRef, type ParentScopes } from "../parents/repository.ts";
import { savedTimes } from "../schema/record_fields.ts";
import type { Direction, Interaction, Kind } from "./schema.ts";

/** An interaction's own columns and, where its rights are in question, the owners of its parents. */
export type InteractionRow = Selectable<InteractionTable> & { ownerIds?: number[] };

/** The statements that every record needs. */
export const interactionTable = recordTable("interactions");
export const { insert: insertInteraction } = interactionTable;

/** Which interactions a query may be about, and which of their parents its reader reads. */
export interface InteractionReach {
  scope: Scope;
  parents: ParentScopes;
  /** The trash instead of the live ones. */
  deleted: boolean;
}

/** The scope as SQL: what its person wrote, and what is about a customer or lead of theirs. */
export function interactionsInScope(scope: Scope): RawBuilder<SqlBool> {
  const written = ownerInScope(sql.ref("interactions.userId"), scope);
  if (typeof scope === "string") return written;
  const about = (table: "customers" | "leads", column: "customerId" | "leadId") =>
    sql<SqlBool>`${sql.ref(`interactions.${column}`)} in (
      select id from ${sql.table(table)} where owner_id = ${scope.ownerId})`;
  return sql<SqlBool>`(${written} or ${about("customers", "customerId")}
    or ${about("leads", "leadId")})`;
}

/** One row wherever it is, with the owners of its parents. */
export async function selectInteractionRow(
  db: Db,
  id: number,
): Promise<InteractionRow | undefined> {
  return (await selectInteractionRows(db, [id]))[0];
}

/** Those of the rows that are there, with the owners of their parents. */
export function selectInteractionRows(
  db: Db,
  ids: readonly number[],
): Promise<InteractionRow[]> {
  return db.selectFrom("interactions")
    .where("interactions.id", "=", sql<number>`any(${ids}::bigint[])`)
    .leftJoin("customers as customer", "customer.id", "interactions.customerId")
    .leftJoin("leads as lead", "lead.id", "interactions.leadId").selectAll("interactions")
    .select(
      sql<number[]>`to_jsonb(array_remove(array[customer.owner_id, lead.owner_id], null))`
        .as("ownerIds"),
    ).execute();
}

/** Brings a lead's time of its last activity up to date; its version stays. */
export async function refreshLastActivity(db: Db, leads: (number | null)[]): Promise<void> {
  const ids = [...new Set(leads.filter((id) => id !== null))];
  if (ids.length === 0) return;
  const these = sql<number>`any(${ids}::bigint[])`;
  // Locked first: the second of two writers must see the first one's interaction. Both hold the key
  // already by their new rows, so a lock that takes it too would have each wait for the other.
  await db.selectFrom("leads").select("id").where("id", "=", these).orderBy("id").forNoKeyUpdate()
    .execute();
  await db.updateTable("leads").where("id", "=", these).set((eb) => ({
    lastActivityAt: eb.selectFrom("interactions").whereRef("leadId", "=", "leads.id")
      .where("deletedAt", "is", null).select((inner) => inner.fn.max("occurredAt").as("latest")),
  })).execute();
}

/** One interaction in reach, with its person and parents. */
export async function selectInteraction(
  db: Db,
  id: number,
  { scope, parents, deleted }: InteractionReach,
): Promise<Interaction | undefined> {
  const row = await selectRecords(db, parents).where("interactions.id", "=", id)
    .where("interactions.deletedAt", deleted ? "is not" : "is", null)
    .where(interactionsInScope(scope)).executeTakeFirst();
  return row && toInteraction(row);
}

/** Interactions with what the API shows beside their own fields. */
export function selectRecords(db: Db, parents: ParentScopes) {
  return db.selectFrom("interactions")
    .innerJoin("users as writer", "writer.id", "interactions.userId")
    .leftJoin("customers as customer", "customer.id", "interactions.customerId")
    .leftJoin("leads as lead", "lead.id", "interactions.leadId")
    .selectAll("interactions").select("writer.name as userName")
    .select([
      customerRef("customer", parents.customers).as("customer"),
      leadRef("lead", parents.leads).as("lead"),
    ]).$narrowType<{ kind: Kind; direction: Direction | null }>();
}

export type InteractionWithRelations = Awaited<
  ReturnType<ReturnType<typeof selectRecords>["executeTakeFirstOrThrow"]>
>;

/** The record as services give it; by name, because copies of the rest of a row are slow. */
export function toInteraction(row: InteractionWithRelations): Interaction {
  return {
    id: row.id,
    kind: row.kind,
    customerId: row.customerId,
    leadId: row.leadId,
    userId: row.userId,
    subject: row.subject,
    body: row.body,
    direction: row.direction,
    outcome: row.outcome,
    durationMinutes: row.durationMinutes,
    version: row.version,
    custom: row.custom,
    ...savedTimes(row),
    user: { id: row.userId, name: row.userName },
    customer: row.customer,
    lead: row.lead,
    occurredAt: row.occurredAt.toISOString(),
  };
}
