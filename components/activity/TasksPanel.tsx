import type { Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Page } from "../../lib/resource.ts";
import type { Task } from "../../lib/tasks/schema.ts";
import { Panel } from "../ui/Panel.tsx";
import { TaskItems } from "./TaskItems.tsx";

export interface TasksPanelProps {
  tasks: Page<Task>;
  /** What a new task and the list are about: `customerId=7`. */
  about: string;
  here: string;
  /** Whether this person may add one here. */
  addable: boolean;
  /** Names the customer or lead of each, where they may be several. */
  withParents?: boolean;
  reader: Reader;
}

/** A record's open tasks, the first due first. */
export function TasksPanel(props: TasksPanelProps) {
  const { tasks, about, here, addable, withParents = false, reader } = props;
  const { data, pagination } = tasks;
  const add = addable && <a href={`/tasks/new?${about}`}>{t("tasks.add")}</a>;
  return (
    <Panel id="tasks" title={t("tasks.title")} aside={add}>
      {data.length === 0
        ? <p class="panel-body muted">{t("tasks.noneHere")}</p>
        : <TaskItems tasks={data} withPeople {...{ withParents, here, reader }} />}
      {pagination.total > data.length && (
        <footer>
          <a href={`/tasks?status=open&${about}`}>{t("tasks.all", { count: pagination.total })}</a>
        </footer>
      )}
    </Panel>
  );
}
