import { sql } from "kysely";
import type { Actor } from "../auth/actor.ts";
import type { Db } from "../db/client.ts";
import type { Searched } from "../search/repository.ts";
import { searchedBy } from "../search/searched.ts";
import type { Choice, ChoiceEntity, Chosen } from "./schema.ts";

/** How a kind of record is searched for a field: who may hand over may hand to anyone active. */
export function searchedFor(actor: Actor, entity: ChoiceEntity): Searched {
  const searched = searchedBy(actor)[entity];
  if (searched === undefined) throw new Error(`${entity} are not searched`);
  const columns = shownColumns[entity];
  if (entity !== "users") return { ...searched, columns };
  return { ...searched, scope: sql`status = 'active'`, columns };
}

const shownColumns: Record<ChoiceEntity, Searched["columns"]> = {
  customers: sql`name, coalesce(company, email) as detail`,
  companies: sql`name, domain as detail`,
  leads: sql`title as name, coalesce(
    (select name from customers where customers.id = leads.customer_id),
    (select name from companies where companies.id = leads.company_id)) as detail`,
  users: sql`name, email as detail`,
};

/** The first active people by name. */
export async function selectFirstPeople(db: Db, limit: number): Promise<Choice[]> {
  return await db.selectFrom("users").select(["id", "name", sql<string>`email`.as("detail")])
    .where("status", "=", "active").orderBy((of) => of.fn("fold_text", ["name"])).orderBy("id")
    .limit(limit).execute();
}

/** The names of live records that the actor reads; of people, of all that there are. */
export async function selectNames(
  db: Db,
  entity: ChoiceEntity,
  { actor, ids }: { actor: Actor; ids: readonly number[] },
): Promise<Chosen[]> {
  const { table, scope } = searchedFor(actor, entity);
  const name = entity === "leads" ? sql`title` : sql`name`;
  const found = await sql<Chosen>`
    select id, ${name} as name from ${sql.table(table)}
    where id in (${sql.join(ids)}) and deleted_at is null
      and ${entity === "users" ? sql`true` : scope}
  `.execute(db);
  return found.rows;
}
