import { formatMoment, type Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { toLocal } from "../../lib/i18n/zoned_time.ts";
import type { Task } from "../../lib/tasks/schema.ts";
import { ParentLink } from "../activity/ParentLink.tsx";
import { dueInWords } from "../activity/words.ts";
import { RecordFacts } from "../records/RecordFacts.tsx";
import { FixedFact } from "../ui/Fact.tsx";
import { taskFields } from "./fields.ts";

export interface TaskFactsProps {
  task: Task;
  people: readonly { id: number; name: string }[];
  editable: boolean;
  reader: Reader;
}

/** A task's fields, each of which opens into a small form, and what it is about. */
export function TaskFacts({ task, people, editable, reader }: TaskFactsProps) {
  const { dueAt, customer, lead, creator, createdAt, completedAt } = task;
  const record = { ...task, dueAt: dueAt && toLocal(dueAt, reader.timeZone) };
  return (
    <>
      <RecordFacts
        record={record}
        fields={taskFields(people)}
        views={{ dueAt: dueAt && <time dateTime={dueAt}>{dueInWords(task, reader).text}</time> }}
        here={`/tasks/${task.id}`}
        editable={editable}
      />
      {customer && (
        <FixedFact label={t("tasks.field.customerId")}>
          <ParentLink entity="customers" parent={customer} />
        </FixedFact>
      )}
      {lead && (
        <FixedFact label={t("tasks.field.leadId")}>
          <ParentLink entity="leads" parent={lead} />
        </FixedFact>
      )}
      {completedAt && (
        <FixedFact label={t("tasks.field.completedAt")}>
          <time dateTime={completedAt}>{formatMoment(completedAt, reader)}</time>
        </FixedFact>
      )}
      <FixedFact label={t("tasks.field.createdBy")}>
        <span class="muted">
          {creator.name}, <time dateTime={createdAt}>{formatMoment(createdAt, reader)}</time>
        </span>
      </FixedFact>
    </>
  );
}
