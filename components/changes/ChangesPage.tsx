import type { ComponentChildren } from "preact";
import { Head } from "fresh/runtime";
import { t } from "../../lib/i18n/t.ts";
import type { RecordFilter } from "../records/filter.ts";
import { FilterChips, FilterForm } from "../records/RecordFilters.tsx";
import { EmptyState, type EmptyStateProps } from "../ui/EmptyState.tsx";
import { ButtonLink } from "../ui/Button.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { entityOptions } from "./entities.ts";

export interface ChangesPageProps {
  title: string;
  lead: string;
  /** What can be done with them all. */
  actions?: ComponentChildren;
  /** Between the head and the filters. */
  top: ComponentChildren;
  path: string;
  params: URLSearchParams;
  filters: readonly RecordFilter[];
  /** What stands there where nothing was found; `further` leads on where the rest may hold some. */
  empty: Pick<EmptyStateProps, "icon" | "title" | "text"> & { further?: string | undefined };
  /** The changes; null where there are none. */
  children: ComponentChildren | null;
}

/** A page of changes with its filters: one's own change sets, and the administrators' log. */
export function ChangesPage(props: ChangesPageProps) {
  const { title, lead, actions, top, path, params, filters, empty, children } = props;
  const { further, ...why } = empty;
  return (
    <>
      <Head>
        <title>{t("app.title", { page: title })}</title>
      </Head>
      <PageHead title={title} lead={lead}>{actions}</PageHead>
      {top}
      <div class="scroll chips">
        <div class="row nowrap">
          <FilterChips {...{ path, params, filters }} />
        </div>
      </div>
      <FilterForm {...{ path, params, filters }} />
      {children ?? (
        <EmptyState {...why}>
          {further
            ? <ButtonLink kind="primary" href={further}>{t("changes.lookFurther")}</ButtonLink>
            : params.size > 0 && <ButtonLink href={path}>{t("changes.showAll")}</ButtonLink>}
        </EmptyState>
      )}
    </>
  );
}

/** What changes are filtered by: who did it, the kind of record, the record. */
export function changeFilters(): RecordFilter[] {
  return [
    { name: "actorId", label: t("changes.filterPerson"), pick: "users" },
    { name: "entity", label: t("changes.filterEntity"), options: entityOptions() },
    { name: "id", label: t("changes.filterId") },
  ];
}
