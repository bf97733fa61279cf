import { Head } from "fresh/runtime";
import DataTable from "../../islands/DataTable.tsx";
import { tableTextKeys } from "../../lib/i18n/en/table.ts";
import type { Field } from "../../lib/fields/schema.ts";
import type { Reader } from "../../lib/i18n/format.ts";
import { messages, t } from "../../lib/i18n/t.ts";
import type { Pagination } from "../../lib/resource.ts";
import { ListOptions } from "../records/ListOptions.tsx";
import { FilterChips, FilterForm } from "../records/RecordFilters.tsx";
import { customFields } from "../records/custom.ts";
import type { RecordColumns } from "../records/columns.ts";
import type { RecordField } from "../records/field.ts";
import type { RecordFilter } from "../records/filter.ts";
import { ButtonLink } from "../ui/Button.tsx";
import { OpenChip } from "../ui/Chip.tsx";
import { HiddenFields } from "../ui/HiddenFields.tsx";
import { Icon } from "../ui/Icon.tsx";
import { listHref } from "../ui/list_href.ts";
import { PageHead } from "../ui/PageHead.tsx";
import { Pager } from "../ui/Pager.tsx";
import type { TableRow } from "./cell_text.ts";
import { TableGrid } from "./TableGrid.tsx";
import { type ColumnSpec, customColumns, tableColumns, widthsIn } from "./table_column.ts";

/** How many rows the page itself carries. */
export const tableRowsAtFirst = 25;

export interface TablePageProps {
  entity: "customers" | "companies" | "leads" | "tasks";
  title: string;
  specs: readonly ColumnSpec[];
  fields: readonly RecordField[];
  custom: readonly Field[];
  filters: readonly RecordFilter[];
  /** The list's parameters as they stand in the address. */
  params: URLSearchParams;
  found: { data: readonly TableRow[]; pagination: Pagination };
  editable: boolean;
  /** The place in the change log that the rows stand for. */
  seen: number;
  reader: Reader;
}

/** A list as one wide table: searched, filtered, sorted and edited where it stands. */
export function TablePage(props: TablePageProps) {
  const { entity, title, custom, filters, params, found, reader } = props;
  const specs = [...props.specs, ...customColumns(custom)];
  const fields = [...props.fields, ...customFields(custom)];
  const path = `/${entity}/table`;
  const { data: rows, pagination } = found;
  const editable = props.editable && params.get("deleted") !== "true";
  const columns = tableColumns(specs, { fields, params, editable });
  const widths = widthsIn(params);
  const link = (changes: Record<string, string | null>) => listHref(path, params, changes);
  return (
    <>
      <Head>
        <title>{t("app.title", { page: title })}</title>
      </Head>
      <PageHead title={title}>
        <ButtonLink icon="sort" href={listHref(`/${entity}`, params, { widths: null })}>
          {t("table.showList")}
        </ButtonLink>
        <ButtonLink kind="primary" icon="plus" href={`/${entity}/new`}>
          {t(`${entity}.add`)}
        </ButtonLink>
      </PageHead>
      <div class="scroll chips">
        <Search path={path} params={params} />
        <div class="row nowrap" id="filters">
          <FilterChips {...{ path, params, filters }} />
          <OpenChip opens="options" icon="gear" label={t("list.options")} />
        </div>
      </div>
      <FilterForm {...{ path, params, filters }} />
      <ListOptions table={optionsOf(specs, fields)} {...{ path, params }} />
      <TableGrid
        caption={title}
        start={(pagination.page - 1) * tableRowsAtFirst}
        total={pagination.total}
        {...{ path, params, columns, widths, rows, reader }}
      />
      <DataTable
        api={`/api/${entity}`}
        params={params.toString()}
        texts={messages(tableTextKeys)}
        reader={{ locale: reader.locale, timeZone: reader.timeZone }}
        total={pagination.total}
        seen={props.seen}
        {...{ path, columns, widths }}
      />
      <div class="grid-pages">
        <Pager
          shown={rows.length}
          {...{ pagination, reader }}
          href={(page, cursor) => link({ page: String(page), cursor: cursor ?? null })}
          exactHref={link({ count: "exact" })}
        />
      </div>
    </>
  );
}

function Search({ path, params }: { path: string; params: URLSearchParams }) {
  const gone = ["search", "page", "cursor"];
  return (
    <form class="find-in" role="search" action={path} aria-label={t("list.search")}>
      <Icon name="search" />
      <HiddenFields values={[...params].filter(([name]) => !gone.includes(name))} />
      <label class="vh" for="search">{t("list.search")}</label>
      <input
        class="input"
        id="search"
        name="search"
        type="search"
        placeholder={t("list.search")}
        value={params.get("search") ?? ""}
        autocomplete="off"
      />
    </form>
  );
}

/** The form behind "Columns" offers the same columns as the list's. */
function optionsOf(
  specs: readonly ColumnSpec[],
  fields: readonly RecordField[],
): RecordColumns<never> {
  const columns = specs.map(({ key, label, sort, extra }) => ({
    ...{ key, cell: () => null },
    label: label ?? fields.find(({ name }) => name === key)?.label ?? key,
    ...(sort === undefined ? {} : { sort }),
    ...(extra ? { extra } : {}),
  }));
  const [first, ...rest] = columns;
  const { label = "", sort = "" } = first ?? {};
  return { name: { label, sort, of: () => "", href: () => "" }, columns: rest };
}
