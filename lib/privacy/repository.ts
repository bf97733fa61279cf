import { sql } from "kysely";
import type { Fields } from "../changes/diff.ts";
import type { Db } from "../db/client.ts";

/** The columns of files that say something of them. */
const fileColumns = ["id", "name", "type", "size", "sha256", "createdAt", "deletedAt"] as const;

/** Everything that lies at a customer, the trash included, by kind; each in the order it was made. */
export async function selectCustomerRecords(db: Db, id: number) {
  const [leads, interactions, tasks, merged] = await Promise.all([
    db.selectFrom("leads").selectAll().where("customerId", "=", id).orderBy("id").execute(),
    db.selectFrom("interactions").selectAll().where("customerId", "=", id).orderBy("id").execute(),
    db.selectFrom("tasks").selectAll().where("customerId", "=", id).orderBy("id").execute(),
    db.selectFrom("customers").selectAll().where("mergedInto", "=", id).orderBy("id").execute(),
  ]);
  const files = await db.selectFrom("files").select([...fileColumns])
    .where((or) =>
      or.or([
        or("customerId", "=", id),
        or(
          "interactionId",
          "in",
          or.selectFrom("interactions").select("interactions.id")
            .where("interactions.customerId", "=", id),
        ),
      ])
    ).orderBy("id").execute();
  return { leads, interactions, tasks, files, merged };
}

/** Everything that is kept of somebody who signs in, without what would let another sign in. */
export async function selectUserRecords(db: Db, userId: number, email: string) {
  const [sessions, keys, passkeys, mails, views, pins, targets] = await Promise.all([
    db.selectFrom("sessions").select(["id", "createdAt", "expiresAt"])
      .where("userId", "=", userId).orderBy("createdAt").execute(),
    db.selectFrom("apiKeys").select(["id", "name", "createdAt", "revokedAt"])
      .where("userId", "=", userId).orderBy("id").execute(),
    db.selectFrom("passkeys").select(["id", "name", "createdAt"])
      .where("userId", "=", userId).orderBy("id").execute(),
    db.selectFrom("mails").select(["id", "kind", "subject", "status", "createdAt"])
      .where(sql`lower(recipient)`, "=", email.toLowerCase()).orderBy("id").execute(),
    db.selectFrom("views").selectAll().where("ownerId", "=", userId).orderBy("id").execute(),
    db.selectFrom("pins").selectAll().where("ownerId", "=", userId).orderBy("id").execute(),
    db.selectFrom("targets").selectAll().where("userId", "=", userId).orderBy("id").execute(),
  ]);
  return { sessions, keys, passkeys, mails, views, pins, targets };
}

/** A change of one of the records, as the log has it. */
export interface LoggedChange {
  at: Date;
  entity: string;
  entityId: number;
  action: string;
  /** Who made it; null where the system did. */
  actor: string | null;
  before: Fields | null;
  after: Fields | null;
}

/** All changes of some records, oldest first. */
export async function selectChangesOf(
  db: Db,
  records: readonly { entity: string; ids: readonly number[] }[],
): Promise<LoggedChange[]> {
  const wanted = records.flatMap(({ entity, ids }) => ids.map((id) => ({ entity, id })));
  const { rows } = await sql<LoggedChange>`
    select changes.at, changes.entity, entity_id, action, users.name as actor, before, after
    from jsonb_to_recordset((${
    JSON.stringify(wanted)
  }::text)::jsonb) as wanted (entity text, id bigint)
    join changes on changes.entity = wanted.entity and changes.entity_id = wanted.id
    join change_sets on change_sets.id = change_set_id
    left join change_data on change_id = changes.id
    left join users on users.id = actor_id
    order by changes.id
  `.execute(db);
  return rows;
}
