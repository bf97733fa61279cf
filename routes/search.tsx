import { page } from "fresh";
import { Head } from "fresh/runtime";
import { HitPanel } from "../components/search/HitPanel.tsx";
import { EmptyState } from "../components/ui/EmptyState.tsx";
import { PageHead } from "../components/ui/PageHead.tsx";
import { define } from "../lib/http/define.ts";
import { t } from "../lib/i18n/t.ts";
import { parseQuery } from "../lib/schema/parse.ts";
import { SearchQuery } from "../lib/search/schema.ts";
import { searchAll } from "../lib/search/service.ts";

export const handler = define.handlers({
  async GET({ state: { ctx }, url: { searchParams } }) {
    const q = searchParams.get("q")?.trim() ?? "";
    if (q === "") return page({ q, groups: [] });
    const groups = await searchAll(ctx, parseQuery(SearchQuery, new URLSearchParams({ q })));
    return page({ q, groups: groups.filter(({ hits }) => hits.length > 0) });
  },
});

export default define.page<typeof handler>(function Search({ data: { q, groups } }) {
  const title = q === "" ? t("search.title") : t("search.titleFor", { q });
  return (
    <>
      <Head>
        <title>{t("app.title", { page: title })}</title>
      </Head>
      <PageHead title={title} />
      {groups.length === 0 && <Nothing q={q} />}
      <div class="split">
        {groups.map((group) => <HitPanel key={group.entity} group={group} q={q} />)}
      </div>
    </>
  );
});

function Nothing({ q }: { q: string }) {
  return q === ""
    ? <EmptyState icon="search" title={t("search.start")} text={t("search.startText")} />
    : <EmptyState icon="search" title={t("search.none", { q })} text={t("search.noneText")} />;
}
