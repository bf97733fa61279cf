import { kinds } from "../../lib/interactions/schema.ts";
import { formatInstant } from "../../lib/i18n/format.ts";
import { inEachLanguage } from "../../lib/i18n/language.ts";
import { t } from "../../lib/i18n/t.ts";
import { priorities, taskStatuses } from "../../lib/tasks/schema.ts";
import { outcomeInWords } from "./words.ts";

type People = readonly { id: number; name: string }[];

/** What people call each field of a task. */
export const taskLabels: Readonly<Record<string, string>> = inEachLanguage(() => ({
  title: t("tasks.field.title"),
  note: t("tasks.field.note"),
  userId: t("tasks.field.userId"),
  dueAt: t("tasks.field.dueAt"),
  priority: t("tasks.field.priority"),
  status: t("tasks.field.status"),
}));

/** How changes of tasks are put into words. */
export const taskWords = inEachLanguage(() => ({
  noun: t("noun.task"),
  labels: taskLabels,
  value(field: string, value: unknown, people: People): string {
    const priority = priorities.find((one) => field === "priority" && one === value);
    if (priority !== undefined) return t(`tasks.priority.${priority}`);
    const status = taskStatuses.find((one) => field === "status" && one === value);
    return status === undefined ? plain(field, value, people) : t(`tasks.status.${status}`);
  },
}));

/** How changes of interactions are put into words. */
export const interactionWords = inEachLanguage(() => ({
  noun: t("noun.interaction"),
  labels: { kind: t("interactions.field.kind"), subject: t("interactions.field.subject") },
  value(field: string, value: unknown, people: People): string {
    const kind = kinds.find((one) => field === "kind" && one === value);
    if (kind !== undefined) return t(`interactions.kind.${kind}`);
    return field === "outcome" ? outcomeInWords(String(value)) : plain(field, value, people);
  },
}));

/** How changes of files are put into words. */
export const fileWords = inEachLanguage(() => ({
  noun: t("files.noun"),
  labels: { name: t("files.field.name") },
  value: plain,
}));

function plain(field: string, value: unknown, people: People): string {
  if (value === null || value === undefined || value === "") return t("form.empty");
  if (field === "userId") return people.find((one) => one.id === Number(value))?.name ?? `${value}`;
  return field === "dueAt" ? formatInstant(String(value)) : String(value);
}
