import { refuseViewer } from "../auth/actor.ts";
import { selectPerson } from "../auth/repository.ts";
import { hashSecret, randomSecret } from "../auth/secret_text.ts";
import { audited } from "../changes/audited.ts";
import type { Ctx } from "../context.ts";
import { AppError, notFound } from "../errors.ts";
import { tasks } from "../tasks/resource.ts";
import { type Task, TaskRecord } from "../tasks/schema.ts";
import { deleteAddress, insertAddress, selectAddress, selectOwner } from "./repository.ts";
import { calendarText } from "./text.ts";

/** Only ever oneself: not a key, and nobody who looks through someone else's eyes. */
function self({ actor }: Ctx): number {
  refuseViewer(actor);
  if (actor.userId === null) throw new AppError("UNAUTHORIZED", "Sign in first");
  return actor.userId;
}

/** Since when the actor's calendar has its address (ISO, UTC); null where it has none. */
export async function calendarSince(ctx: Ctx): Promise<string | null> {
  return (await selectAddress(ctx.db, self(ctx)))?.createdAt.toISOString() ?? null;
}

/** A new secret for the actor's calendar, given here and nowhere else; the old one opens nothing. */
export async function resetCalendar(ctx: Ctx): Promise<string> {
  const userId = self(ctx);
  const secret = randomSecret();
  await audited(ctx, "calendars.reset", async (tx) => {
    await insertAddress(tx.db, { userId, hash: hashSecret(secret), createdAt: ctx.now });
  });
  return secret;
}

/** The actor's calendar has no address any more. */
export async function endCalendar(ctx: Ctx): Promise<void> {
  const userId = self(ctx);
  await audited(ctx, "calendars.ended", (tx) => deleteAddress(tx.db, userId));
}

/**
 * The open tasks with a due time of the person whose secret it is, as iCalendar text; `origin` is
 * where their links lead. Throws NOT_FOUND for a secret that opens nothing.
 */
export async function calendarOf(ctx: Ctx, secret: string, origin: string): Promise<string> {
  const userId = await selectOwner(ctx.db, hashSecret(secret));
  const actor = userId === undefined ? undefined : await selectPerson(ctx.db, userId);
  if (actor === undefined) throw notFound("Calendar");
  const wanted = new URLSearchParams({ userId: "me", status: "open", sort: "dueAt" });
  const due: Task[] = [];
  const { pages } = await tasks.all?.({ ...ctx, actor }, wanted) ?? { pages: [] };
  for await (const page of pages) due.push(...page.map((task) => TaskRecord.parse(task)));
  return calendarText(due.filter((task) => task.dueAt !== null), { name: actor.name, origin });
}
