import type { Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Page } from "../../lib/resource.ts";
import type { Task } from "../../lib/tasks/schema.ts";
import { Button } from "../ui/Button.tsx";
import type { Option } from "../ui/Field.tsx";
import { AboutChoice } from "./AboutChoice.tsx";
import { Panel } from "../ui/Panel.tsx";
import { TaskItems } from "./TaskItems.tsx";

export interface TasksPanelProps {
  tasks: Page<Task>;
  /** What a new task and the list are about: `customerId=7`. */
  about: string;
  here: string;
  /** Whether this person may add one here. */
  addable: boolean;
  /** On a company's page: whom or what a new one may be about. */
  choices?: readonly Option[];
  /** Names the customer or lead of each, where they may be several. */
  withParents?: boolean;
  reader: Reader;
}

/** A record's open tasks, the first due first. */
export function TasksPanel(props: TasksPanelProps) {
  const { tasks, about, choices, here, addable, withParents = false, reader } = props;
  const { data, pagination } = tasks;
  const add = addable && !choices && <a href={`/tasks/new?${about}`}>{t("tasks.add")}</a>;
  return (
    <Panel id="tasks" title={t("tasks.title")} aside={add}>
      {data.length === 0
        ? <p class="panel-body muted">{t("tasks.noneHere")}</p>
        : <TaskItems tasks={data} withPeople {...{ withParents, here, reader }} />}
      {addable && choices && (
        <form class="panel-body stack-sm" action="/tasks/new">
          <AboutChoice choices={choices} id="task-about" />
          <p class="row">
            <Button icon="plus">{t("tasks.add")}</Button>
          </p>
        </form>
      )}
      {pagination.total > data.length && (
        <footer>
          <a href={`/tasks?status=open&${about}`}>{t("tasks.all", { count: pagination.total })}</a>
        </footer>
      )}
    </Panel>
  );
}
