import type { Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Task } from "../../lib/tasks/schema.ts";
import { Parents } from "../activity/ParentLink.tsx";
import { PriorityBadge } from "../activity/TaskItems.tsx";
import { dueInWords } from "../activity/words.ts";
import { Badge } from "../ui/Badge.tsx";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { PageHead } from "../ui/PageHead.tsx";

export interface TaskHeadProps {
  task: Task;
  editable: boolean;
  reader: Reader;
}

/** What is to do, for whom, until when, and the button that says it is done. */
export function TaskHead({ task, editable, reader }: TaskHeadProps) {
  const { id, title, status, priority, customer, lead } = task;
  const open = status === "open";
  const due = dueInWords(task, reader);
  const heading = (
    <>
      {title} {!open && <Badge tone="positive">{t(`tasks.status.${status}`)}</Badge>}{" "}
      <PriorityBadge priority={priority} />
    </>
  );
  return (
    <PageHead
      title={heading}
      back={{ href: "/tasks", label: t("tasks.title") }}
      lead={
        <>
          <span class={due.late ? "danger strong" : undefined}>{due.text}</span>
          {(customer || lead) && ", "}
          <Parents customer={customer} lead={lead} />
        </>
      }
    >
      {editable && (
        <div class="row">
          <ButtonLink icon="edit" href={`/tasks/${id}/edit`}>{t("records.edit")}</ButtonLink>
          <form method="post" action={`/tasks/${id}/${open ? "complete" : "reopen"}`}>
            <input type="hidden" name="next" value={`/tasks/${id}`} />
            <Button kind="primary" icon="check">
              {open ? t("tasks.complete") : t("tasks.reopen")}
            </Button>
          </form>
        </div>
      )}
    </PageHead>
  );
}
