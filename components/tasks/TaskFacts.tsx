import type { Chosen } from "../../lib/choices/schema.ts";
import { formatMoment, type Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { toLocal } from "../../lib/i18n/zoned_time.ts";
import type { Task } from "../../lib/tasks/schema.ts";
import { dueInWords } from "../activity/words.ts";
import { Prose } from "../mentions/Prose.tsx";
import { RecordFacts } from "../records/RecordFacts.tsx";
import { FixedFact } from "../ui/Fact.tsx";
import { taskFields } from "./fields.ts";

export interface TaskFactsProps {
  task: Task;
  editable: boolean;
  /** The people that its note may mention. */
  mentioned: readonly Chosen[];
  reader: Reader;
}

/** A task's fields, each of which opens into a small form. */
export function TaskFacts({ task, editable, mentioned, reader }: TaskFactsProps) {
  const { dueAt, user, customer, lead, creator, createdAt, completedAt } = task;
  const record = { ...task, dueAt: dueAt && toLocal(dueAt, reader.timeZone) };
  return (
    <>
      <RecordFacts
        record={record}
        fields={taskFields()}
        views={{
          note: task.note && <Prose text={task.note} people={mentioned} links={!editable} />,
          dueAt: dueAt && <time dateTime={dueAt}>{dueInWords(task, reader).text}</time>,
        }}
        named={{ userId: user, customerId: customer, leadId: lead }}
        here={`/tasks/${task.id}`}
        editable={editable}
      />
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
