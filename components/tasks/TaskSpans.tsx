import type { Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Page } from "../../lib/resource.ts";
import type { Task } from "../../lib/tasks/schema.ts";
import { TaskItems } from "../activity/TaskItems.tsx";
import { Badge } from "../ui/Badge.tsx";
import { Panel } from "../ui/Panel.tsx";

export interface Span {
  name: "overdue" | "today" | "week" | "later" | "none" | "done";
  tasks: Page<Task>;
  /** The list of all of them. */
  href: string;
}

export interface TaskSpansProps {
  spans: readonly Span[];
  here: string;
  reader: Reader;
}

/** Tasks by the days they are due, each span in its own panel; empty ones are left away. */
export function TaskSpans({ spans, here, reader }: TaskSpansProps) {
  return (
    <>
      {spans.filter(({ tasks }) => tasks.data.length > 0).map(({ name, tasks, href }) => {
        const { data, pagination: { total } } = tasks;
        const tone = name === "overdue" ? "danger" : "plain";
        return (
          <Panel
            key={name}
            id={name}
            title={t(`tasks.span.${name}`)}
            aside={<Badge tone={tone}>{String(total)}</Badge>}
          >
            <TaskItems tasks={data} {...{ here, reader }} />
            {total > data.length && (
              <footer>
                <a href={href}>{t("tasks.all", { count: total })}</a>
              </footer>
            )}
          </Panel>
        );
      })}
    </>
  );
}
