import { t } from "../../lib/i18n/t.ts";
import { ButtonLink } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { listHref } from "../ui/list_href.ts";

export interface CustomerEmptyProps {
  params: URLSearchParams;
  /** The names of the filters that are on. */
  set: readonly string[];
}

/** Why a list of customers is empty, and what helps. */
export function CustomerEmpty({ params, set }: CustomerEmptyProps) {
  const search = params.get("search") ?? "";
  const count = set.length;
  if (search === "" && count === 0) return <Nothing trash={params.get("deleted") === "true"} />;
  const withoutFilters = Object.fromEntries(set.map((name) => [name, null]));
  return (
    <EmptyState icon="search" title={title(search, count)} text={t("customers.noMatchText")}>
      {count > 0 && (
        <ButtonLink kind="primary" href={listHref("/customers", params, withoutFilters)}>
          {search === "" ? t("customers.showAll") : t("customers.searchAll")}
        </ButtonLink>
      )}
      {search !== "" && (
        <ButtonLink href={`/customers/new?name=${encodeURIComponent(search)}`}>
          {t("customers.addNamed", { search })}
        </ButtonLink>
      )}
    </EmptyState>
  );
}

function title(search: string, count: number): string {
  if (count === 0) return t("customers.noMatch", { search });
  if (search === "") return t("customers.noMatchFilters", { count });
  return t("customers.noMatchBoth", { search, count });
}

function Nothing({ trash }: { trash: boolean }) {
  if (trash) {
    return (
      <EmptyState icon="trash" title={t("records.noneTrash")} text={t("records.noneTrashText")} />
    );
  }
  return (
    <EmptyState icon="people" title={t("customers.none")} text={t("customers.noneText")}>
      <ButtonLink kind="primary" icon="plus" href="/customers/new">{t("customers.add")}</ButtonLink>
    </EmptyState>
  );
}
