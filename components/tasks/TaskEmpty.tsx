import { t } from "../../lib/i18n/t.ts";
import { RecordEmpty, type RecordEmptyProps } from "../records/RecordEmpty.tsx";
import { ButtonLink } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";

/** Why a list of tasks is empty, and what helps. */
export function TaskEmpty(props: Pick<RecordEmptyProps, "path" | "params" | "filters">) {
  return (
    <RecordEmpty
      {...props}
      icon="task"
      noMatch={t("tasks.noMatch")}
      none={{
        title: t("tasks.none"),
        text: t("tasks.noneText"),
        add: { href: "/tasks/new", label: t("tasks.add") },
      }}
    />
  );
}

/** Says that nothing is to do, and how to change that. */
export function TaskNothing() {
  return (
    <EmptyState icon="task" title={t("tasks.none")} text={t("tasks.noneText")}>
      <ButtonLink kind="primary" icon="plus" href="/tasks/new">{t("tasks.add")}</ButtonLink>
    </EmptyState>
  );
}
