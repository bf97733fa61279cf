import { sql } from "kysely";
import type { Chosen } from "../choices/schema.ts";
import type { Db } from "../db/client.ts";

/** The people whose name follows an @ in one of the texts, as far as the database can tell. */
export async function selectNamed(db: Db, texts: readonly string[]): Promise<Chosen[]> {
  const { rows } = await sql<Chosen>`
    select id, name from users
    where position('@' || fold_text(name) in fold_text(${texts.join("\n")})) > 0
    order by id
  `.execute(db);
  return rows;
}
