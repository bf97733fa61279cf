import { roleHas } from "../auth/permissions.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { selectMails } from "./repository.ts";

/** How many mails a page of the log has. */
const pageSize = 50;

/** The mails that were asked for, newest first, without what they say. Throws FORBIDDEN. */
export async function listMails(ctx: Ctx, olderThan?: number) {
  if (!roleHas(ctx.actor.role, "monitor:system")) {
    throw new AppError("FORBIDDEN", "Only administrators see which mails were sent.");
  }
  const rows = await selectMails(ctx.db, pageSize + 1, olderThan);
  const mails = rows.slice(0, pageSize);
  return { mails, next: rows.length > pageSize ? mails.at(-1)?.id : undefined };
}
