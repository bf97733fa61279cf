import type { Db } from "../db/client.ts";

/** Somebody who asked for the weekly summary. */
export interface Subscriber {
  id: number;
  timeZone: string;
}

/** Everyone who asked for it and can sign in. */
export function selectSubscribers(db: Db): Promise<Subscriber[]> {
  return db.selectFrom("users").select(["id", "timeZone"]).where("weeklySummary", "=", true)
    .where("status", "=", "active").where("deletedAt", "is", null).orderBy("id").execute();
}

/** Whether a person who asked for it can sign in. */
export async function isSubscribed(db: Db, userId: number): Promise<boolean> {
  const subscribers = await db.selectFrom("users").select("id").where("id", "=", userId)
    .where("weeklySummary", "=", true).where("status", "=", "active").execute();
  return subscribers.length > 0;
}

/** Those of the people who have had the summary of a week that begins on that day. */
export async function selectSummarised(
  db: Db,
  week: string,
  people: readonly number[],
): Promise<number[]> {
  if (people.length === 0) return [];
  const rows = await db.selectFrom("weeklySummaries").select("userId").where("week", "=", week)
    .where("userId", "in", people).execute();
  return rows.map(({ userId }) => userId);
}

/** Notes that a person has had it; false where they had it before, also from another process. */
export async function insertSummarised(db: Db, userId: number, week: string): Promise<boolean> {
  const made = await db.insertInto("weeklySummaries").values({ userId, week })
    .onConflict((conflict) => conflict.doNothing()).returning("userId").executeTakeFirst();
  return made !== undefined;
}
