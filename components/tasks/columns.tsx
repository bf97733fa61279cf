import type { Field } from "../../lib/fields/schema.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Task } from "../../lib/tasks/schema.ts";
import { About, DoneForm, PriorityBadge } from "../activity/TaskItems.tsx";
import { dueInWords } from "../activity/words.ts";
import type { Column, ColumnPlace, RecordColumns } from "../records/columns.ts";
import { addedColumn, customColumns, updatedColumn } from "../records/shared_columns.tsx";
import { Moment } from "../ui/Moment.tsx";

export interface TaskPlace extends ColumnPlace {
  /** The page to come back to after a task is done. */
  here: string;
}

/** How lists show tasks. */
export function taskColumns(place: TaskPlace, custom: readonly Field[] = []): RecordColumns<Task> {
  return {
    name: {
      label: t("tasks.field.title"),
      sort: "title",
      of: ({ title }) => title,
      href: ({ id }) => `/tasks/${id}`,
    },
    columns: [...usual(place), ...extra(place), ...customColumns(custom, place), doneColumn(place)],
  };
}

function usual({ reader }: TaskPlace): Column<Task>[] {
  return [
    {
      key: "priority",
      label: t("tasks.field.priority"),
      sort: "priority",
      look: "table-end",
      cell: ({ priority }) => <PriorityBadge priority={priority} />,
    },
    {
      key: "dueAt",
      label: t("tasks.field.dueAt"),
      sort: "dueAt",
      look: "nowrap",
      cell(task) {
        const due = dueInWords(task, reader);
        if (task.dueAt === null) return null;
        return (
          <time class={due.late ? "danger strong" : undefined} dateTime={task.dueAt}>
            {due.text}
          </time>
        );
      },
    },
    {
      key: "about",
      label: t("tasks.about"),
      look: "cut",
      cell: (task) => <About task={task} />,
    },
    {
      key: "userId",
      label: t("tasks.field.userId"),
      look: "muted nowrap",
      cell: ({ user }) => user.name,
    },
    {
      key: "status",
      label: t("tasks.field.status"),
      look: "muted wide",
      cell: ({ status }) => t(`tasks.status.${status}`),
    },
  ];
}

function extra(place: TaskPlace): Column<Task>[] {
  return [
    {
      key: "createdBy",
      label: t("tasks.field.createdBy"),
      look: "muted nowrap",
      extra: true,
      cell: ({ creator }) => creator.name,
    },
    {
      key: "completedAt",
      label: t("tasks.field.completedAt"),
      look: "muted nowrap",
      extra: true,
      cell: ({ completedAt }) => completedAt && <Moment at={completedAt} reader={place.reader} />,
    },
    { ...addedColumn(place), extra: true, look: "muted nowrap" },
    updatedColumn(place),
  ];
}

function doneColumn({ trash, here }: TaskPlace): Column<Task> {
  return {
    key: "done",
    label: t("tasks.complete"),
    look: "table-end tel-cell",
    quiet: true,
    cell: (task) => trash ? null : <DoneForm task={task} here={here} />,
  };
}
