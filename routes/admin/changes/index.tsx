import { page } from "fresh";
import { AdminTabs } from "../../../components/admin/AdminTabs.tsx";
import { LogTable } from "../../../components/admin/LogTable.tsx";
import { changeFilters, ChangesPage } from "../../../components/changes/ChangesPage.tsx";
import { actions } from "../../../components/changes/deeds.ts";
import { type RecordFilter, withNames } from "../../../components/records/filter.ts";
import { Button, ButtonLink } from "../../../components/ui/Button.tsx";
import { listHref, listParams } from "../../../components/ui/list_href.ts";
import { linkedRecords } from "../../../lib/choices/linked.ts";
import { listLog, LogQuery } from "../../../lib/changes/list_log.ts";
import { define } from "../../../lib/http/define.ts";
import { readerOf } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import { parseQuery } from "../../../lib/schema/parse.ts";

const path = "/admin/changes";

export const handler = define.handlers({
  async GET({ state: { ctx }, url }) {
    const params = listParams(url.searchParams);
    const [log, linked] = await Promise.all([
      listLog(ctx, parseQuery(LogQuery, params)),
      linkedRecords(ctx, params),
    ]);
    return page({ log, linked, params });
  },
});

export default define.page<typeof handler>(function Log({ data, state: { ctx } }) {
  const { log: { data: entries, nextCursor }, linked, params } = data;
  const filters = withNames(filtersOf(), linked);
  const older = nextCursor === null
    ? undefined
    : listHref(path, params, { cursor: String(nextCursor) });
  return (
    <ChangesPage
      title={t("log.title")}
      lead={t("log.lead")}
      actions={
        <div class="row">
          <ButtonLink icon="down" href={listHref(`${path}/export`, params, { cursor: null })}>
            {t("log.export")}
          </ButtonLink>
          <form method="post" action={`${path}/verify`}>
            <Button icon="check">{t("log.verify")}</Button>
          </form>
        </div>
      }
      top={<AdminTabs at={path} />}
      {...{ path, params, filters }}
      empty={{ icon: "clock", title: t("log.none"), text: t("log.noneText") }}
    >
      {entries.length === 0
        ? null
        : <LogTable entries={entries} older={older} reader={readerOf(ctx)} />}
    </ChangesPage>
  );
});

function filtersOf(): RecordFilter[] {
  const deeds = Object.entries(actions).map(([value, label]) => ({ value, label }));
  return [
    ...changeFilters(),
    { name: "action", label: t("log.action"), options: deeds },
    { name: "from", label: t("log.from"), type: "date" },
    { name: "to", label: t("log.to"), type: "date" },
  ];
}
