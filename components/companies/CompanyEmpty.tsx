import { t } from "../../lib/i18n/t.ts";
import { ButtonLink } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";

const narrowing = ["search", "ownerId", "teamId", "industry", "domain"];

/** Why a list of companies is empty, and what helps. */
export function CompanyEmpty({ params }: { params: URLSearchParams }) {
  if (params.get("deleted") === "true") {
    return (
      <EmptyState
        icon="trash"
        title={t("records.noneTrash")}
        text={t("records.noneTrashText")}
      />
    );
  }
  const narrowed = narrowing.some((name) => params.get(name));
  return narrowed
    ? (
      <EmptyState
        icon="search"
        title={t("companies.noMatch")}
        text={t("records.noMatchText")}
      >
        <ButtonLink kind="primary" href="/companies">{t("records.showAll")}</ButtonLink>
      </EmptyState>
    )
    : (
      <EmptyState icon="company" title={t("companies.none")} text={t("companies.noneText")}>
        <ButtonLink kind="primary" icon="plus" href="/companies/new">
          {t("companies.add")}
        </ButtonLink>
      </EmptyState>
    );
}
