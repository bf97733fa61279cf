import type { ComponentChildren } from "preact";
import { t } from "../../lib/i18n/t.ts";
import { ButtonLink } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import type { IconName } from "../ui/icons.ts";
import { listHref } from "../ui/list_href.ts";
import type { RecordFilter } from "./filter.ts";

export interface RecordEmptyProps {
  path: string;
  params: URLSearchParams;
  filters: readonly RecordFilter[];
  icon: IconName;
  /** What stands there before there is any record, and the way to add the first one. */
  none: { title: string; text: string; add: { href: string; label: string } };
  /** Title where nothing matches. */
  noMatch: string;
  /** More ways out of an empty search. */
  children?: ComponentChildren;
}

/** Why a list is empty, and what helps: fewer filters, other words, or the first record. */
export function RecordEmpty(props: RecordEmptyProps) {
  const { path, params, filters, icon, none, noMatch, children } = props;
  const set = filters.filter(({ name }) => params.get(name));
  const search = params.get("search") ?? "";
  if (search === "" && set.length === 0) {
    if (params.get("deleted") === "true") return <NoTrash />;
    return (
      <EmptyState icon={icon} title={none.title} text={none.text}>
        <ButtonLink kind="primary" icon="plus" href={none.add.href}>{none.add.label}</ButtonLink>
      </EmptyState>
    );
  }
  const withoutFilters = Object.fromEntries(set.map(({ name }) => [name, null]));
  return (
    <EmptyState icon="search" title={noMatch} text={t("records.noMatchText")}>
      {set.length > 0 && search !== "" && (
        <ButtonLink kind="primary" href={listHref(path, params, withoutFilters)}>
          {t("records.withoutFilters", { count: set.length })}
        </ButtonLink>
      )}
      <ButtonLink
        kind={set.length > 0 && search !== "" ? "plain" : "primary"}
        href={listHref(path, params, { ...withoutFilters, search: null })}
      >
        {t("records.showAll")}
      </ButtonLink>
      {children}
    </EmptyState>
  );
}

function NoTrash() {
  return (
    <EmptyState icon="trash" title={t("records.noneTrash")} text={t("records.noneTrashText")} />
  );
}
