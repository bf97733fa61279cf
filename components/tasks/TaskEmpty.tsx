import { t } from "../../lib/i18n/t.ts";
import { ButtonLink } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";

/** Why a list of tasks is empty, and what helps. */
export function TaskEmpty({ trash }: { trash: boolean }) {
  if (trash) {
    return (
      <EmptyState
        icon="trash"
        title={t("records.noneTrash")}
        text={t("records.noneTrashText")}
      />
    );
  }
  return (
    <EmptyState icon="search" title={t("tasks.noMatch")} text={t("records.noMatchText")}>
      <ButtonLink kind="primary" href="/tasks">{t("records.showAll")}</ButtonLink>
    </EmptyState>
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
