import { z } from "zod";
import { linkTo } from "../mail/link.ts";
import { transaction } from "../db/transaction.ts";
import type { Ctx } from "../context.ts";
import { speaking } from "../i18n/language.ts";
import { toLocal } from "../i18n/zoned_time.ts";
import { enqueue } from "../jobs/enqueue.ts";
import type { Job, JobKind } from "../jobs/job.ts";
import { queueMail } from "../mail/mail.ts";
import { parse } from "../schema/parse.ts";
import { actorOf } from "../users/service.ts";
import {
  insertSummarised,
  isSubscribed,
  selectSubscribers,
  selectSummarised,
  type Subscriber,
} from "./repository.ts";
import { summaryText } from "./text.ts";

const summaryKind: JobKind<{ userId: number; week: string }> = {
  name: "summary.send",
  payload: z.object({ userId: z.number().int(), week: z.iso.date() }),
};

/** The hour of a person's Monday from which on their mail is due. */
const morning = 7;

/** Looks every ten minutes for whom it is Monday morning, and has their summaries written. */
export const summarising: Job = {
  name: "summary",
  attempts: 3,
  everySeconds: 10 * 60,
  async run({ ctx }) {
    for (const [week, people] of dueBy(ctx, await selectSubscribers(ctx.db))) {
      const done = new Set(await selectSummarised(ctx.db, week, people));
      for (const userId of people.filter((id) => !done.has(id))) {
        await enqueue(ctx, summaryKind, { userId, week }, { key: `${userId}/${week}` });
      }
    }
  },
};

/** The people whose Monday morning it is, by that day, which differs between time zones. */
function dueBy({ now }: Ctx, subscribers: readonly Subscriber[]): Map<string, number[]> {
  const due = new Map<string, number[]>();
  for (const { id, timeZone } of subscribers) {
    const local = Temporal.PlainDateTime.from(toLocal(now, timeZone));
    if (local.dayOfWeek !== 1 || local.hour < morning) continue;
    const day = local.toPlainDate().toString();
    due.set(day, [...due.get(day) ?? [], id]);
  }
  return due;
}

/** Mails one person the summary of the week before a Monday, once, however many processes try. */
export const sendingSummary: Job = {
  name: summaryKind.name,
  attempts: 5,
  run({ ctx, config }, payload) {
    const { userId, week } = parse(summaryKind.payload, payload);
    return transaction(ctx, async (tx) => {
      if (!await isSubscribed(tx.db, userId)) return;
      if (!await insertSummarised(tx.db, userId, week)) return;
      const actor = await actorOf(tx, userId);
      const monday = Temporal.PlainDate.from(week);
      const [from, to] = [7, 1].map((days) => monday.subtract({ days }).toString());
      const text = await speaking(actor.locale, () =>
        summaryText(
          { ...tx, actor },
          { from: from ?? week, to: to ?? week },
          (path) => linkTo(config, path),
        ));
      await queueMail(tx, { kind: "summary", to: actor.email, ...text });
    });
  },
};
