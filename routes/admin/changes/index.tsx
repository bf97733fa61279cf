import { page } from "fresh";
import { Head } from "fresh/runtime";
import { AdminTabs } from "../../../components/admin/AdminTabs.tsx";
import { LogTable } from "../../../components/admin/LogTable.tsx";
import { actions } from "../../../components/changes/deeds.ts";
import { entityOptions } from "../../../components/changes/entities.ts";
import type { RecordFilter } from "../../../components/records/filter.ts";
import { FilterChips, FilterForm } from "../../../components/records/RecordFilters.tsx";
import { Button, ButtonLink } from "../../../components/ui/Button.tsx";
import { EmptyState } from "../../../components/ui/EmptyState.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { listHref, listParams } from "../../../components/ui/list_href.ts";
import { listLog, LogQuery } from "../../../lib/changes/list_log.ts";
import { define } from "../../../lib/http/define.ts";
import { readerOf } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import { parseQuery } from "../../../lib/schema/parse.ts";
import { listOwners } from "../../../lib/users/service.ts";

const path = "/admin/changes";

export const handler = define.handlers({
  async GET({ state: { ctx }, url }) {
    const params = listParams(url.searchParams);
    const [log, people] = await Promise.all([
      listLog(ctx, parseQuery(LogQuery, params)),
      listOwners(ctx),
    ]);
    return page({ log, people, params });
  },
});

export default define.page<typeof handler>(function Log({ data, state: { ctx } }) {
  const { log: { data: entries, nextCursor }, people, params } = data;
  const filters = filtersOf(people);
  const older = nextCursor === null
    ? undefined
    : listHref(path, params, { cursor: String(nextCursor) });
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("log.title") })}</title>
      </Head>
      <PageHead title={t("log.title")} lead={t("log.lead")}>
        <div class="row">
          <ButtonLink icon="down" href={listHref(`${path}/export`, params, { cursor: null })}>
            {t("log.export")}
          </ButtonLink>
          <form method="post" action={`${path}/verify`}>
            <Button icon="check">{t("log.verify")}</Button>
          </form>
        </div>
      </PageHead>
      <AdminTabs at={path} />
      <div class="scroll chips">
        <div class="row nowrap">
          <FilterChips {...{ path, params, filters }} />
        </div>
      </div>
      <FilterForm {...{ path, params, filters }} />
      {entries.length === 0
        ? (
          <EmptyState icon="clock" title={t("log.none")} text={t("log.noneText")}>
            {params.size > 0 && <ButtonLink href={path}>{t("changes.showAll")}</ButtonLink>}
          </EmptyState>
        )
        : <LogTable entries={entries} older={older} reader={readerOf(ctx)} />}
    </>
  );
});

function filtersOf(people: readonly { id: number; name: string }[]): RecordFilter[] {
  const persons = people.map(({ id, name }) => ({ value: String(id), label: name }));
  const deeds = Object.entries(actions).map(([value, label]) => ({ value, label }));
  return [
    { name: "entity", label: t("changes.filterEntity"), options: entityOptions() },
    { name: "action", label: t("log.action"), options: deeds },
    { name: "actorId", label: t("changes.filterPerson"), options: persons },
    { name: "id", label: t("changes.filterId"), type: "text" },
    { name: "from", label: t("log.from"), type: "date" },
    { name: "to", label: t("log.to"), type: "date" },
  ];
}
