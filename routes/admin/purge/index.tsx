import { Head } from "fresh/runtime";
import { PurgeDays, PurgeForm } from "../../../components/admin/PurgeForm.tsx";
import { titleWithErrors } from "../../../components/ui/FormErrors.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { requireConfirmed } from "../../../lib/http/confirmed.ts";
import { define } from "../../../lib/http/define.ts";
import { formHandlers } from "../../../lib/http/form.ts";
import { readerOf } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import { parse, parseQuery } from "../../../lib/schema/parse.ts";
import { previewPurge, PurgeQuery, startPurge } from "../../../lib/trash/purge_run.ts";

export const handler = define.handlers(formHandlers({
  async show(ctx, _params, { searchParams }) {
    const query = parseQuery(PurgeQuery, searchParams);
    const values: Record<string, string> = {};
    return { query, counts: await previewPurge(ctx, query), values };
  },
  async save(ctx, { fields: { confirm = null, ...fields } }) {
    requireConfirmed({ confirm });
    const run = await startPurge(ctx, parse(PurgeQuery, fields));
    return `/runs/${run.id}`;
  },
}));

export default define.page<typeof handler>(function Purge({ data, state, url }) {
  const { query, counts, errors } = data;
  const title = t(query.id === undefined ? "purge.title" : "purge.one");
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: titleWithErrors(title, errors.length) })}</title>
      </Head>
      <PageHead
        title={title}
        lead={t("purge.lead")}
        back={{ href: "/trash", label: t("trash.title") }}
      />
      <div class="stack">
        {query.id === undefined && <PurgeDays query={query} />}
        <PurgeForm {...{ query, counts, errors, here: url }} reader={readerOf(state.ctx)} />
      </div>
    </div>
  );
});
