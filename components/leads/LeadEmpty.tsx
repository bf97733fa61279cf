import { t } from "../../lib/i18n/t.ts";
import { ButtonLink } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";

const places = new Set(["page", "cursor", "sort", "limit", "count"]);

/** Why a list of leads is empty, and what helps. */
export function LeadEmpty({ params }: { params: URLSearchParams }) {
  if (params.get("deleted") === "true") {
    return (
      <EmptyState icon="trash" title={t("records.noneTrash")} text={t("records.noneTrashText")} />
    );
  }
  if ([...params.keys()].some((name) => !places.has(name))) {
    return (
      <EmptyState icon="search" title={t("leads.noMatch")} text={t("records.noMatchText")}>
        <ButtonLink kind="primary" href="/leads">{t("records.showAll")}</ButtonLink>
      </EmptyState>
    );
  }
  return (
    <EmptyState icon="board" title={t("leads.none")} text={t("leads.noneText")}>
      <ButtonLink kind="primary" icon="plus" href="/leads/new">{t("leads.add")}</ButtonLink>
    </EmptyState>
  );
}
