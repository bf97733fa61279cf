import { sql } from "kysely";
import { erasedName } from "../changes/erase_repository.ts";
import type { Db } from "../db/client.ts";

/** Blanks a user's row and shuts the account. */
export async function blankUser(db: Db, id: number, now: Date): Promise<void> {
  await db.updateTable("users").where("id", "=", id).set({
    ...{ name: erasedName, email: `erased-${id}@erased.invalid`, status: "disabled" },
    ...{ custom: {}, lastLoginAt: null, updatedAt: now },
  }).set((eb) => ({ version: eb("version", "+", 1) })).execute();
}

/** Takes away all that a user signs in with; of keys the row stays, since the log names them. */
export async function dropSignIns(db: Db, userId: number, now: Date): Promise<void> {
  const tables = [
    "sessions",
    "passwords",
    "passkeys",
    "twoFactors",
    "mailTokens",
    "calendarAddresses",
  ] as const;
  for (const table of tables) await db.deleteFrom(table).where("userId", "=", userId).execute();
  await db.updateTable("apiKeys").where("userId", "=", userId)
    .set((eb) => ({ name: "Erased", revokedAt: eb.fn.coalesce("revokedAt", eb.val(now)) }))
    .execute();
}

/** The keys and passkeys that a user ever had and named, by the log. */
export async function selectNamedMeans(
  db: Db,
  userId: number,
): Promise<{ entity: string; ids: number[] }[]> {
  const { rows } = await sql<{ entity: string; ids: number[] }>`
    select entity, array_agg(distinct entity_id) as ids
    from changes join change_data on change_id = changes.id
    where entity in ('keys', 'passkeys')
      and ${String(userId)} in (before ->> 'userId', after ->> 'userId')
    group by entity
  `.execute(db);
  return rows;
}
