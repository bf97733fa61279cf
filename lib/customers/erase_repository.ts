import { sql } from "kysely";
import { erasedName } from "../changes/erase_repository.ts";
import type { Db } from "../db/client.ts";

/** Blanks a customer's row and moves it to the trash. */
export async function blankCustomer(db: Db, id: number, now: Date): Promise<void> {
  await db.updateTable("customers").where("id", "=", id).set({
    ...{ name: erasedName, email: `erased-${id}@erased.invalid`, phone: null, company: null },
    ...{ companyId: null, jobTitle: null, industry: null, source: null, tags: [], custom: {} },
    ...{ doNotContact: true, deletedAt: now, updatedAt: now },
  }).set((eb) => ({ version: eb("version", "+", 1) })).execute();
}

/** Blanks what was said with a customer; who, when and how long stay for the reports. */
export async function blankInteractions(db: Db, id: number): Promise<number[]> {
  return ids(
    await db.updateTable("interactions").where("customerId", "=", id)
      .set({ subject: null, body: null, outcome: null, custom: {}, updatedAt: sql<Date>`now()` })
      .set((eb) => ({ version: eb("version", "+", 1) })).returning("id").execute(),
  );
}

/** Blanks the tasks about a customer. */
export async function blankTasks(db: Db, id: number): Promise<number[]> {
  return ids(
    await db.updateTable("tasks").where("customerId", "=", id)
      .set({ title: "Erased", note: null, custom: {}, updatedAt: sql<Date>`now()` })
      .set((eb) => ({ version: eb("version", "+", 1) })).returning("id").execute(),
  );
}

/** Takes the contents of a customer's files away, and of those at the interactions. */
export async function blankFiles(db: Db, id: number, now: Date): Promise<number[]> {
  const gone = await sql<{ id: number }>`
    with mine as (
      select id, content_key from files where customer_id = ${id}
        or interaction_id in (select id from interactions where customer_id = ${id})
    ), contents as (
      delete from file_contents where key in (select content_key from mine)
    )
    update files set name = 'Erased', type = 'application/octet-stream', size = 0, sha256 = '',
      custom = '{}', deleted_at = coalesce(deleted_at, ${now}), version = version + 1,
      updated_at = now()
    where id in (select id from mine) returning id
  `.execute(db);
  return ids(gone.rows);
}

function ids(rows: { id: number }[]): number[] {
  return rows.map((row) => row.id);
}
