import type { Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Priority, Task } from "../../lib/tasks/schema.ts";
import { Badge, type Tone } from "../ui/Badge.tsx";
import { Icon } from "../ui/Icon.tsx";
import { ParentLink } from "./ParentLink.tsx";
import { dueInWords } from "./words.ts";

export interface TaskItemsProps {
  tasks: readonly Task[];
  /** The page to come back to. */
  here: string;
  /** Names who does each task, for lists of several people's. */
  withPeople?: boolean;
  /** Leaves the customer and lead away on their own page. */
  withParents?: boolean;
  reader: Reader;
}

/** Tasks in a list inside of a panel; each row leads to its task and has its Done button. */
export function TaskItems({ tasks, ...rest }: TaskItemsProps) {
  return <ul>{tasks.map((task) => <Item key={task.id} task={task} {...rest} />)}</ul>;
}

type ItemProps = Omit<TaskItemsProps, "tasks"> & { task: Task };

function Item({ task, here, withPeople = false, withParents = true, reader }: ItemProps) {
  const due = dueInWords(task, reader);
  return (
    <li class="item">
      <DoneForm task={task} here={here} />
      <div>
        <a class="title" href={`/tasks/${task.id}`}>{task.title}</a>{" "}
        <PriorityBadge priority={task.priority} />
        <p class="small muted cut">
          {withParents && <About task={task} />}
          {withPeople && task.user.name}
        </p>
      </div>
      <time
        class={due.late ? "iline small nowrap danger strong" : "small nowrap muted"}
        dateTime={task.dueAt ?? undefined}
      >
        {due.late && <Icon name="clock" size="sm" />}
        {due.text}
      </time>
    </li>
  );
}

/** The lead that a task is for, else its customer. */
export function About({ task: { lead, customer } }: { task: Task }) {
  if (lead !== null) return <ParentLink entity="leads" parent={lead} class="rel" />;
  return customer && <ParentLink entity="customers" parent={customer} class="rel" />;
}

/** The round button that completes an open task and reopens one that is not. */
export function DoneForm({ task, here }: { task: Task; here: string }) {
  const open = task.status === "open";
  const { title } = task;
  const label = open ? t("tasks.completeThis", { title }) : t("tasks.reopenThis", { title });
  return (
    <form method="post" action={`/tasks/${task.id}/${open ? "complete" : "reopen"}`}>
      <input type="hidden" name="next" value={here} />
      <button
        type="submit"
        class="done"
        aria-label={label}
        data-on={task.status === "done" ? "true" : undefined}
      >
        <Icon name="check" />
      </button>
    </form>
  );
}

const tones: Partial<Record<Priority, Tone>> = { urgent: "danger", high: "warning" };

/** A priority that stands out; the usual one and the low one say nothing. */
export function PriorityBadge({ priority }: { priority: Priority }) {
  const tone = tones[priority];
  return tone === undefined ? null : <Badge tone={tone}>{t(`tasks.priority.${priority}`)}</Badge>;
}
