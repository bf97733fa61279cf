import { Head } from "fresh/runtime";
import { AdminTabs } from "../../../components/admin/AdminTabs.tsx";
import { RetentionForm, RetentionPreview } from "../../../components/admin/RetentionForm.tsx";
import { ChangeToast } from "../../../components/changes/ChangeToast.tsx";
import { ButtonLink } from "../../../components/ui/Button.tsx";
import { titleWithErrors } from "../../../components/ui/FormErrors.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { shownChange } from "../../../lib/changes/shown_change.ts";
import { define } from "../../../lib/http/define.ts";
import { formHandlers } from "../../../lib/http/form.ts";
import { t } from "../../../lib/i18n/t.ts";
import { RetentionPatch } from "../../../lib/organisation/schema.ts";
import { getOrganisation, updateOrganisation } from "../../../lib/organisation/service.ts";
import { undoables } from "../../../lib/resources.ts";
import { previewRules, rulesAsked } from "../../../lib/retention/service.ts";
import { parse } from "../../../lib/schema/parse.ts";

const path = "/admin/retention";

export const handler = define.handlers(formHandlers({
  async show(ctx, _params, url) {
    const organisation = await getOrganisation(ctx);
    const rules = rulesAsked(url.searchParams, organisation);
    const [preview, change] = await Promise.all([
      previewRules(ctx, rules),
      shownChange(ctx, url.searchParams, undoables),
    ]);
    const inField = (value: number | null) => value === null ? "" : String(value);
    const values: Record<string, string> = {
      trashDays: inField(rules.trashDays),
      staleMonths: inField(rules.staleMonths),
    };
    return { values, version: organisation.version, preview, change };
  },
  async save(ctx, { fields, baseVersion }) {
    await updateOrganisation(ctx, { fields: parse(RetentionPatch, fields), baseVersion });
    return path;
  },
}));

export default define.page<typeof handler>(function Retention({ data, url }) {
  const { values, version, errors, preview, change } = data;
  return (
    <>
      <Head>
        <title>
          {t("app.title", { page: titleWithErrors(t("retention.title"), errors.length) })}
        </title>
      </Head>
      <PageHead title={t("retention.title")} lead={t("retention.lead")}>
        <ButtonLink icon="trash" href="/admin/purge">{t("purge.title")}</ButtonLink>
      </PageHead>
      <AdminTabs at={path} />
      <ChangeToast change={change} url={url} />
      <div class="split split-2">
        <RetentionForm {...{ values, version, errors }} />
        <RetentionPreview preview={preview} />
      </div>
    </>
  );
});
