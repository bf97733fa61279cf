import type { ComponentChildren } from "preact";
import ListSearch from "../../islands/ListSearch.tsx";
import type { Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Pagination } from "../../lib/resource.ts";
import { Swapped } from "../layout/Swapped.tsx";
import { ButtonLink } from "../ui/Button.tsx";
import { OpenChip } from "../ui/Chip.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Icon } from "../ui/Icon.tsx";
import { hereHref, listHref } from "../ui/list_href.ts";
import { Pager } from "../ui/Pager.tsx";
import { ExportLink } from "./ExportLink.tsx";
import type { RecordColumns } from "./columns.ts";
import { ListOptions } from "./ListOptions.tsx";
import { FilterChips, FilterForm, type RecordFiltersProps } from "./RecordFilters.tsx";

export interface RecordListProps extends RecordFiltersProps {
  url: URL;
  /** What stands above the list and changes with it: title, tabs. */
  head?: ComponentChildren;
  pagination: Pagination;
  /** How many rows this page shows. */
  shown: number;
  /** How many were found, in words. */
  found: string;
  /** What stands there where nothing was found. */
  empty: ComponentChildren;
  reader: Reader;
  /** What the rows may be sorted by and show, where people choose. */
  table?: RecordColumns<never>;
  /** Whether the list is to be had as one wide table, too. */
  sheet?: boolean;
  /** The rows. */
  children: ComponentChildren;
}

/** Search, filters, the rows or why there are none, and the pages. */
export function RecordList(props: RecordListProps) {
  const { url, head, path, params, filters, found, table, sheet = true, ...results } = props;
  return (
    <Swapped
      url={url}
      head={
        <>
          {head}
          <Chips {...{ path, params, filters, table, sheet }} />
        </>
      }
      forms={<FilterForm {...{ path, params, filters }} swap />}
    >
      <ListOptions {...{ path, params, table }} swap />
      <div data-found={found}>
        <Results {...{ path, params }} {...results} />
      </div>
    </Swapped>
  );
}

type ChipsProps = RecordFiltersProps & { table: RecordListProps["table"]; sheet: boolean };

/** The search, the filters that are on, and what opens the forms for more. */
function Chips({ path, params, filters, table, sheet }: ChipsProps) {
  const gone = ["search", "page", "cursor", "changed", "kept"];
  const keep = Object.fromEntries([...params].filter(([name]) => !gone.includes(name)));
  return (
    <div class="scroll chips" f-client-nav>
      <ListSearch
        action={path}
        value={params.get("search") ?? ""}
        keep={keep}
        label={t("list.search")}
      />
      <div class="row nowrap">
        <FilterChips {...{ path, params, filters }} />
        <OpenChip
          opens="options"
          icon="gear"
          label={table ? t("list.options") : t("list.rows")}
        />
        {table && sheet && <TableChip {...{ path, params }} />}
        <ExportLink {...{ path, params }} />
      </div>
    </div>
  );
}

/** The same list as one wide table. */
function TableChip({ path, params }: Pick<RecordListProps, "path" | "params">) {
  return (
    <a
      class="chip chip-plain"
      href={listHref(`${path}/table`, params, { limit: null })}
      f-client-nav="false"
    >
      <Icon name="board" size="sm" />
      {t("table.show")}
    </a>
  );
}

type ResultsProps = Omit<RecordListProps, "url" | "head" | "filters" | "found" | "table" | "sheet">;

function Results(props: ResultsProps) {
  const { path, params, pagination, shown, empty, reader, children } = props;
  const link = (changes: Record<string, string | null>) => hereHref(path, params, changes);
  if (shown === 0 && pagination.page > 1) {
    const title = t("list.pastEnd", { page: pagination.page });
    return (
      <EmptyState icon="search" title={title} text={t("list.pastEndText")}>
        <ButtonLink kind="primary" href={link({})}>{t("list.firstPage")}</ButtonLink>
      </EmptyState>
    );
  }
  if (shown === 0) return <>{empty}</>;
  return (
    <>
      {children}
      <Pager
        {...{ pagination, shown, reader }}
        swap
        href={(number, cursor) =>
          link({ page: number === 1 ? null : String(number), cursor: cursor ?? null })}
        exactHref={link({ count: "exact" })}
      />
    </>
  );
}
