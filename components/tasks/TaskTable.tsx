import type { Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Task } from "../../lib/tasks/schema.ts";
import { About, DoneForm, PriorityBadge } from "../activity/TaskItems.tsx";
import { dueInWords } from "../activity/words.ts";
import { SortHeader } from "../ui/SortHeader.tsx";

export interface TaskTableProps {
  tasks: readonly Task[];
  caption: string;
  /** What the list is sorted by, with `-` in front for descending. */
  sort: string;
  sortHref: (sort: string) => string;
  /** The page to come back to after a task is done; none for the trash. */
  here?: string | undefined;
  reader: Reader;
}

/** Tasks in rows; on a narrow screen each row becomes a card. */
export function TaskTable({ tasks, caption, sort, sortHref, here, reader }: TaskTableProps) {
  const sorting = { sort, href: sortHref };
  return (
    <div class="list">
      <div class="panel table cards">
        <table>
          <caption class="vh">{caption}</caption>
          <thead>
            <tr>
              <SortHeader field="title" {...sorting}>{t("tasks.field.title")}</SortHeader>
              <SortHeader field="priority" {...sorting}>{t("tasks.field.priority")}</SortHeader>
              <SortHeader field="dueAt" {...sorting}>{t("tasks.field.dueAt")}</SortHeader>
              <th scope="col">{t("tasks.about")}</th>
              <th scope="col">{t("tasks.field.userId")}</th>
              <th scope="col">{t("tasks.field.status")}</th>
              <th scope="col">
                <span class="vh">{t("tasks.complete")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {tasks.map((task) => <Row key={task.id} {...{ task, here, reader }} />)}
          </tbody>
        </table>
      </div>
    </div>
  );
}

type RowProps = Pick<TaskTableProps, "here" | "reader"> & { task: Task };

function Row({ task, here, reader }: RowProps) {
  const due = dueInWords(task, reader);
  return (
    <tr>
      <th scope="row">
        <a class="title" href={`/tasks/${task.id}`}>{task.title}</a>
      </th>
      <td class="table-end">
        <PriorityBadge priority={task.priority} />
      </td>
      <td class={due.late ? "nowrap danger strong" : "nowrap"}>
        {task.dueAt && <time dateTime={task.dueAt}>{due.text}</time>}
      </td>
      <td class="cut">
        <About task={task} />
      </td>
      <td class="muted nowrap">{task.user.name}</td>
      <td class="muted wide">{t(`tasks.status.${task.status}`)}</td>
      <td class="table-end tel-cell">
        {here !== undefined && <DoneForm task={task} here={here} />}
      </td>
    </tr>
  );
}
