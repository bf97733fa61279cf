import { page } from "fresh";
import { Head } from "fresh/runtime";
import { ChangeSetItem } from "../components/changes/ChangeSetItem.tsx";
import { ChangeToast } from "../components/changes/ChangeToast.tsx";
import { entityOptions } from "../components/changes/entities.ts";
import { type RecordFilter, withNames } from "../components/records/filter.ts";
import { FilterChips, FilterForm } from "../components/records/RecordFilters.tsx";
import { ButtonLink } from "../components/ui/Button.tsx";
import { EmptyState } from "../components/ui/EmptyState.tsx";
import { PageHead } from "../components/ui/PageHead.tsx";
import { listHref, listParams, withoutMessages } from "../components/ui/list_href.ts";
import { ChangeSetQuery, listChangeSets } from "../lib/changes/list_sets.ts";
import { linkedRecords } from "../lib/choices/linked.ts";
import { shownChange } from "../lib/changes/shown_change.ts";
import { define } from "../lib/http/define.ts";
import { readerOf } from "../lib/i18n/format.ts";
import { t } from "../lib/i18n/t.ts";
import { undoables } from "../lib/resources.ts";
import { parseQuery } from "../lib/schema/parse.ts";

const path = "/changes";

export const handler = define.handlers({
  async GET({ state: { ctx }, url }) {
    const params = listParams(url.searchParams);
    const [sets, linked, change] = await Promise.all([
      listChangeSets(ctx, parseQuery(ChangeSetQuery, params), undoables),
      linkedRecords(ctx, params),
      shownChange(ctx, url.searchParams, undoables),
    ]);
    return page({ sets, linked, change, params });
  },
});

export default define.page<typeof handler>(function Changes({ data, state: { ctx }, url }) {
  const { sets: { data: sets, nextCursor }, linked, change, params } = data;
  const reader = readerOf(ctx);
  const filters = withNames(filtersOf(), linked);
  const here = withoutMessages(url);
  const older = nextCursor === null
    ? undefined
    : listHref(path, params, { cursor: String(nextCursor) });
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("changes.title") })}</title>
      </Head>
      <PageHead title={t("changes.title")} lead={t("changes.lead")} />
      <ChangeToast change={change} url={url} />
      <div class="scroll chips">
        <div class="row nowrap">
          <FilterChips {...{ path, params, filters }} />
        </div>
      </div>
      <FilterForm {...{ path, params, filters }} />
      {sets.length === 0
        ? (
          <EmptyState icon="undo" title={t("changes.none")} text={t("changes.noneText")}>
            {older
              ? <ButtonLink kind="primary" href={older}>{t("changes.lookFurther")}</ButtonLink>
              : params.size > 0 && <ButtonLink href={path}>{t("changes.showAll")}</ButtonLink>}
          </EmptyState>
        )
        : (
          <section class="panel">
            <ul>
              {sets.map((set) => <ChangeSetItem key={set.id} {...{ set, here, reader }} />)}
            </ul>
            {older && (
              <footer>
                <a href={older}>{t("changes.older")}</a>
              </footer>
            )}
          </section>
        )}
    </>
  );
});

function filtersOf(): RecordFilter[] {
  return [
    { name: "actorId", label: t("changes.filterPerson"), pick: "users" },
    { name: "entity", label: t("changes.filterEntity"), options: entityOptions() },
    { name: "id", label: t("changes.filterId") },
  ];
}
