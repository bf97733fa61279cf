import { page } from "fresh";
import { Head } from "fresh/runtime";
import { AdminTabs } from "../../../components/admin/AdminTabs.tsx";
import { RightsPanel } from "../../../components/admin/RightsPanel.tsx";
import { WhyPanel } from "../../../components/admin/WhyPanel.tsx";
import { wordsOf } from "../../../components/changes/entities.ts";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { linkedOne, linkedRecords } from "../../../lib/choices/linked.ts";
import { AppError } from "../../../lib/errors.ts";
import { explainAction, ExplainQuery } from "../../../lib/explain.ts";
import { define } from "../../../lib/http/define.ts";
import { t } from "../../../lib/i18n/t.ts";
import { explainables } from "../../../lib/resources.ts";
import { parseQuery } from "../../../lib/schema/parse.ts";

export const handler = define.handlers({
  async GET({ state: { ctx }, url: { searchParams: params } }) {
    const person = linkedOne(await linkedRecords(ctx, params), "userId");
    const entities = explainables.map(({ entity }) => ({
      value: entity,
      label: wordsOf(entity).noun,
    }));
    if (!params.has("action")) return page({ person, entities, params, verdict: undefined });
    try {
      const verdict = await explainAction(ctx, parseQuery(ExplainQuery, params), explainables);
      return page({ person, entities, params, verdict });
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== "NOT_FOUND") throw error;
      return page({ person, entities, params, verdict: null });
    }
  },
});

export default define.page<typeof handler>(function Rights({ data }) {
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("rights.page") })}</title>
      </Head>
      <PageHead title={t("rights.page")} lead={t("rights.pageText")} />
      <AdminTabs at="/admin/rights" />
      <div class="split split-2">
        <RightsPanel />
        <WhyPanel {...data} />
      </div>
    </>
  );
});
