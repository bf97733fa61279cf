import { inEachLanguage } from "../../lib/i18n/language.ts";
import { t } from "../../lib/i18n/t.ts";
import { toLocal } from "../../lib/i18n/zoned_time.ts";
import { dueSpans, priorities, type Task, taskStatuses } from "../../lib/tasks/schema.ts";
import { asOptions, type FieldGroup, formValues, type RecordField } from "../records/field.ts";
import type { RecordFilter } from "../records/filter.ts";

type Named = readonly { id: number; name: string }[];

const priorityOptions = inEachLanguage(() =>
  priorities.map((value) => ({ value, label: t(`tasks.priority.${value}`) }))
);
const statusOptions = inEachLanguage(() =>
  taskStatuses.map((value) => ({ value, label: t(`tasks.status.${value}`) }))
);
const dueOptions = inEachLanguage(() =>
  dueSpans.map((value) => ({ value, label: t(`tasks.span.${value}`) }))
);

/** The fields of a task that people edit, in groups; a new one has no status yet. */
export function taskGroups({ isNew = false } = {}): FieldGroup[] {
  const status = { name: "status", label: t("tasks.field.status"), options: statusOptions };
  return [
    {
      title: t("tasks.what"),
      fields: [
        { name: "title", label: t("tasks.field.title") },
        {
          name: "note",
          label: t("tasks.field.note"),
          type: "prose",
          optional: true,
          hint: t("mention.hint"),
        },
        {
          name: "customerId",
          label: t("tasks.field.customerId"),
          pick: "customers",
          optional: true,
        },
        { name: "leadId", label: t("tasks.field.leadId"), pick: "leads", optional: true },
      ],
    },
    {
      title: t("tasks.who"),
      fields: [
        { name: "userId", label: t("tasks.field.userId"), pick: "users" },
        {
          name: "dueAt",
          label: t("tasks.field.dueAt"),
          type: "datetime-local",
          optional: true,
          hint: t("tasks.dueHint"),
        },
        { name: "priority", label: t("tasks.field.priority"), options: priorityOptions },
        ...(isNew ? [] : [status]),
      ],
    },
  ];
}

/** All of a saved one's, in the order of the record page. */
export function taskFields(): RecordField[] {
  return taskGroups().flatMap((group) => group.fields);
}

/** A task's fields as forms hold them; the due time on the reader's clock. */
export function taskValues(task: Task, timeZone: string): Record<string, string> {
  const dueAt = task.dueAt && toLocal(task.dueAt, timeZone);
  return formValues({ ...task, dueAt }, taskFields());
}

/** The filters of the list. */
export function taskFilters(teams: Named): RecordFilter[] {
  return [
    { name: "due", label: t("tasks.field.due"), options: dueOptions },
    { name: "status", label: t("tasks.field.status"), options: statusOptions },
    { name: "priority", label: t("tasks.field.priority"), options: priorityOptions },
    { name: "userId", label: t("tasks.field.userId"), pick: "users" },
    { name: "teamId", label: t("tasks.field.teamId"), options: asOptions(teams) },
    { name: "createdBy", label: t("tasks.field.createdBy"), pick: "users" },
    { name: "customerId", label: t("tasks.field.customerId"), pick: "customers" },
    { name: "companyId", label: t("noun.company"), pick: "companies" },
    { name: "leadId", label: t("tasks.field.leadId"), pick: "leads" },
  ];
}
