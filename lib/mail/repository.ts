import type { Db } from "../db/client.ts";
import type { Mail } from "./mail.ts";

/** Stores a mail that is to be sent; gives its id. */
export async function insertMail(db: Db, { kind, to, subject, body }: Mail): Promise<number> {
  const row = await db.insertInto("mails").values({ kind, recipient: to, subject, body })
    .returning("id").executeTakeFirstOrThrow();
  return row.id;
}

/** A mail that waits to be sent; undefined when it was sent or given up. */
export async function selectQueuedMail(db: Db, id: number): Promise<Mail | undefined> {
  const row = await db.selectFrom("mails").selectAll().where("id", "=", id)
    .where("status", "=", "queued").executeTakeFirst();
  if (row === undefined || row.body === null) return undefined;
  return { kind: row.kind, to: row.recipient, subject: row.subject, body: row.body };
}

/** Notes that a mail is sent, and forgets its text, which may hold a secret link. */
export async function updateSent(db: Db, id: number, sentAt: Date): Promise<void> {
  await db.updateTable("mails").set({ status: "sent", body: null, error: null, sentAt })
    .where("id", "=", id).execute();
}

/** Notes that a mail is given up, and why. */
export async function updateFailed(db: Db, id: number, error: string): Promise<void> {
  await db.updateTable("mails").set({ status: "failed", body: null, error: error.slice(0, 500) })
    .where("id", "=", id).execute();
}

/** The newest mails without their text; those older than `olderThan` where it is given. */
export function selectMails(db: Db, limit: number, olderThan?: number) {
  return db.selectFrom("mails")
    .select(["id", "kind", "recipient", "subject", "status", "error", "createdAt", "sentAt"])
    .$if(olderThan !== undefined, (query) => query.where("id", "<", olderThan ?? 0))
    .orderBy("id", "desc").limit(limit).execute();
}
