import { page } from "fresh";
import { changeFilters, ChangesPage } from "../components/changes/ChangesPage.tsx";
import { ChangeSetItem } from "../components/changes/ChangeSetItem.tsx";
import { ChangeToast } from "../components/changes/ChangeToast.tsx";
import { withNames } from "../components/records/filter.ts";
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
  const filters = withNames(changeFilters(), linked);
  const here = withoutMessages(url);
  const older = nextCursor === null
    ? undefined
    : listHref(path, params, { cursor: String(nextCursor) });
  return (
    <ChangesPage
      title={t("changes.title")}
      lead={t("changes.lead")}
      top={<ChangeToast change={change} url={url} />}
      {...{ path, params, filters }}
      empty={{
        ...{ icon: "undo", title: t("changes.none"), text: t("changes.noneText") },
        further: older,
      }}
    >
      {sets.length === 0 ? null : (
        <section class="panel">
          <ul>{sets.map((set) => <ChangeSetItem key={set.id} {...{ set, here, reader }} />)}</ul>
          {older && (
            <footer>
              <a href={older}>{t("changes.older")}</a>
            </footer>
          )}
        </section>
      )}
    </ChangesPage>
  );
});
