import { page } from "fresh";
import { Head } from "fresh/runtime";
import { LimitTable, type ShownLimit } from "../../components/docs/LimitTable.tsx";
import { Operation } from "../../components/docs/Operation.tsx";
import { ButtonLink } from "../../components/ui/Button.tsx";
import { PageHead } from "../../components/ui/PageHead.tsx";
import { Tabs } from "../../components/ui/Tabs.tsx";
import { maxOperations } from "../../lib/batch/schema.ts";
import { changedAtOnce } from "../../lib/bulk/service.ts";
import type { Config } from "../../lib/config.ts";
import { bodyLimit, depthLimit } from "../../lib/http/body.ts";
import { define } from "../../lib/http/define.ts";
import { t } from "../../lib/i18n/t.ts";
import { documentedTags, operationsOf } from "../../lib/openapi/shown.ts";
import { triedPath } from "../../lib/openapi/tried.ts";
import { maxLimit } from "../../lib/schema/list_query.ts";

const sizes = [
  ["body", bodyLimit],
  ["depth", depthLimit],
  ["page", maxLimit],
  ["batch", maxOperations],
  ["bulk", changedAtOnce],
] as const;

function limitsOf(config: Config): ShownLimit[] {
  return [
    { name: "login", rate: config.RATE_LIMIT_LOGIN },
    { name: "anonymous", rate: config.RATE_LIMIT_API_ANONYMOUS },
    { name: "user", rate: config.RATE_LIMIT_API },
  ];
}

export const handler = define.handlers({
  GET(context) {
    const { url, state } = context;
    const tried = triedPath(url.searchParams);
    if (tried !== undefined) return context.redirect(tried, 303);
    const tags = documentedTags();
    const tag = tags.find((one) => one === url.searchParams.get("part")) ?? tags[0] ?? "";
    const limits = limitsOf(state.platform.config);
    return page({ tags, tag, operations: operationsOf(tag), limits });
  },
});

export default define.page<typeof handler>(function ApiDocs({ data, url }) {
  const { tags, tag, operations, limits } = data;
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("docs.title") })}</title>
      </Head>
      <PageHead title={t("docs.title")} lead={t("docs.text")}>
        <ButtonLink href="/api/openapi.json">{t("docs.file")}</ButtonLink>
      </PageHead>
      <Tabs
        label={t("docs.parts")}
        tabs={tags.map((one) => ({
          href: `/api/docs?part=${encodeURIComponent(one)}`,
          label: one,
          current: one === tag,
        }))}
      />
      <div class="stack">
        {operations.map((one) => <Operation key={one.id} operation={one} origin={url.origin} />)}
        <LimitTable limits={limits} sizes={sizes} />
      </div>
    </>
  );
});
