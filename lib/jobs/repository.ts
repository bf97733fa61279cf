import { type Insertable, type Selectable, sql } from "kysely";
import type { Db } from "../db/client.ts";
import type { JobTable } from "../db/tables/system.ts";

export type JobRow = Selectable<JobTable>;

/** Stores a job; one of the same name and key that waits already stays as it is. */
export async function insertJob(db: Db, job: Insertable<JobTable>): Promise<void> {
  await db.insertInto("jobs").values(job).onConflict((conflict) =>
    conflict.columns(["name", "key"]).where("key", "is not", null).doNothing()
  ).execute();
}

/**
 * Takes the job that has been due longest, of the given names, under a lease of so many seconds;
 * undefined where none is due. Rows that another process holds are passed over.
 */
export function leaseJob(
  db: Db,
  names: readonly string[],
  leaseSeconds: number,
): Promise<JobRow | undefined> {
  if (names.length === 0) return Promise.resolve(undefined);
  return db.updateTable("jobs").set({
    lease: crypto.randomUUID(),
    leasedUntil: sql<Date>`now() + ${leaseSeconds} * interval '1 second'`,
  }).set((eb) => ({ attempts: eb("attempts", "+", 1) }))
    .where("id", "=", (eb) =>
      eb.selectFrom("jobs").select("id")
        .where("name", "in", names)
        .where("failedAt", "is", null)
        .where("runAt", "<=", sql<Date>`now()`)
        .where((or) =>
          or.or([or("leasedUntil", "is", null), or("leasedUntil", "<", sql<Date>`now()`)])
        )
        .orderBy("runAt").orderBy("id").limit(1).forUpdate().skipLocked())
    .returningAll().executeTakeFirst();
}

/** Keeps a lease alive; false where someone else has the job by now. */
export async function extendLease(db: Db, job: JobRow, leaseSeconds: number): Promise<boolean> {
  const result = await db.updateTable("jobs")
    .set({ leasedUntil: sql<Date>`now() + ${leaseSeconds} * interval '1 second'` })
    .where("id", "=", job.id).where("lease", "=", job.lease).executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** A job that is done is gone, unless someone else has it by now. */
export async function deleteJob(db: Db, job: JobRow): Promise<void> {
  await db.deleteFrom("jobs").where("id", "=", job.id).where("lease", "=", job.lease).execute();
}

/** Puts a job back: later, or for good (`failed`). */
export async function putBackJob(
  db: Db,
  job: JobRow,
  { delaySeconds, error, failed }: { delaySeconds: number; error: string; failed: boolean },
): Promise<void> {
  await db.updateTable("jobs").set({
    lease: null,
    leasedUntil: null,
    lastError: error.slice(0, 500),
    runAt: sql<Date>`now() + ${delaySeconds} * interval '1 second'`,
    failedAt: failed ? sql<Date>`now()` : null,
  }).where("id", "=", job.id).where("lease", "=", job.lease).execute();
}

/** Puts a job that comes round off to its next time, as if it were new. */
export async function renewJob(db: Db, job: JobRow, delaySeconds: number): Promise<void> {
  await db.updateTable("jobs").set({
    lease: null,
    leasedUntil: null,
    lastError: null,
    attempts: 0,
    runAt: sql<Date>`now() + ${delaySeconds} * interval '1 second'`,
  }).where("id", "=", job.id).where("lease", "=", job.lease).execute();
}

/** How many jobs are due and in nobody's hands. */
export async function countDueJobs(db: Db): Promise<number> {
  const row = await db.selectFrom("jobs").select(sql<number>`count(*)::int`.as("due"))
    .where("failedAt", "is", null).where("runAt", "<=", sql<Date>`now()`)
    .where((or) => or.or([or("leasedUntil", "is", null), or("leasedUntil", "<", sql<Date>`now()`)]))
    .executeTakeFirstOrThrow();
  return row.due;
}

/** Jobs that failed for good first, then those that are due first. */
export function selectJobs(db: Db, limit: number): Promise<JobRow[]> {
  return db.selectFrom("jobs").selectAll().orderBy("failedAt", (order) => order.desc().nullsLast())
    .orderBy("runAt").orderBy("id").limit(limit).execute();
}

/** How many jobs wait or run, and how many failed for good. */
export async function countJobs(db: Db): Promise<{ waiting: number; failed: number }> {
  return await db.selectFrom("jobs").select([
    sql<number>`(count(*) filter (where failed_at is null))::int`.as("waiting"),
    sql<number>`(count(*) filter (where failed_at is not null))::int`.as("failed"),
  ]).executeTakeFirstOrThrow();
}

/** Lets a failed job begin anew, at once; whether there was one. */
export async function retryJob(db: Db, id: number): Promise<boolean> {
  const result = await db.updateTable("jobs")
    .set({ failedAt: null, attempts: 0, lease: null, leasedUntil: null, runAt: sql<Date>`now()` })
    .where("id", "=", id).where("failedAt", "is not", null).executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Takes a job away that nobody runs; whether there was one. */
export async function cancelJob(db: Db, id: number): Promise<boolean> {
  const result = await db.deleteFrom("jobs").where("id", "=", id)
    .where((or) => or.or([or("leasedUntil", "is", null), or("leasedUntil", "<", sql<Date>`now()`)]))
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}
