import { outcomes } from "../../lib/interactions/schema.ts";
import type { Interaction } from "../../lib/interactions/schema.ts";
import { daysBetween, toLocal } from "../../lib/i18n/zoned_time.ts";
import { formatDay, formatTime, type Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Task } from "../../lib/tasks/schema.ts";

/** When a task is due, as people say it, and whether that has passed. */
export interface DueWords {
  text: string;
  late: boolean;
}

/** How late a task is, at what time today, on which day; "No date" without one. */
export function dueInWords({ dueAt, status }: Task, reader: Reader): DueWords {
  if (dueAt === null) return { text: t("tasks.noDate"), late: false };
  const days = daysBetween(reader.now, new Date(dueAt), reader.timeZone);
  if (days < 0 && status === "open") {
    return { text: t("tasks.late", { count: -days }), late: true };
  }
  return { text: days === 0 ? timeInWords(dueAt, reader) : formatDay(dueAt, reader), late: false };
}

/** The last minute of a day stands for the whole day. */
function timeInWords(dueAt: string, reader: Reader): string {
  const whole = toLocal(dueAt, reader.timeZone).endsWith("T23:59");
  return whole ? t("tasks.anyTime") : formatTime(dueAt, reader);
}

/** What kind of thing happened, how it went, how long it took and what about. */
export function headline(interaction: Interaction): string {
  const { subject, durationMinutes } = interaction;
  const parts = [kindInWords(interaction)];
  if (interaction.outcome !== null) parts.push(outcomeInWords(interaction.outcome).toLowerCase());
  if (durationMinutes) parts.push(t("interactions.minutes", { count: durationMinutes }));
  const what = parts.join(", ");
  return subject === null ? what : t("interactions.withSubject", { what, subject });
}

function kindInWords({ kind, direction }: Interaction): string {
  if (kind === "email" && direction !== null) return t(`interactions.sent.${direction}`);
  return t(`interactions.kind.${kind}`);
}

/** An outcome that pages offer in words; another one as it was written. */
export function outcomeInWords(outcome: string): string {
  const known = outcomes.find((one) => one === outcome);
  return known === undefined ? outcome : t(`interactions.outcome.${known}`);
}
