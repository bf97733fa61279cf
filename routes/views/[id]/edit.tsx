import { SettingsForm } from "../../../components/pipelines/SettingsForm.tsx";
import { formValues } from "../../../components/records/field.ts";
import { Button } from "../../../components/ui/Button.tsx";
import { viewFields } from "../../../components/views/fields.ts";
import { idOf } from "../../../lib/http/api.ts";
import { define } from "../../../lib/http/define.ts";
import { formHandlers } from "../../../lib/http/form.ts";
import { readerOf } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import { demand } from "../../../lib/ownership.ts";
import { parse } from "../../../lib/schema/parse.ts";
import { can, explain } from "../../../lib/views/policy.ts";
import { ViewPatch } from "../../../lib/views/schema.ts";
import { getView, updateView } from "../../../lib/views/service.ts";

export const handler = define.handlers(formHandlers({
  async show(ctx, params) {
    const view = await getView(ctx, idOf(params, "View"));
    demand(explain(ctx.actor, "update", view));
    return { view, version: view.version, values: formValues(view, viewFields()) };
  },
  async save(ctx, { fields, baseVersion, params }) {
    const edit = { fields: parse(ViewPatch, fields), baseVersion };
    const view = await updateView(ctx, idOf(params, "View"), edit);
    return `/${view.entity}${can(ctx.actor, "read", view) ? `?view=${view.id}` : ""}`;
  },
}));

export default define.page<typeof handler>(function EditView({ data: { view, ...form }, state }) {
  const here = `/views/${view.id}`;
  return (
    <div class="stack">
      <SettingsForm
        entity="views"
        action={`${here}/edit`}
        title={t("views.edit")}
        back={{ href: `/${view.entity}?view=${view.id}`, label: view.name }}
        fields={viewFields()}
        submit={t("views.save")}
        reader={readerOf(state.ctx)}
        {...form}
      />
      <form class="narrow" method="post" action={`${here}/trash`}>
        <Button kind="danger" icon="trash">{t("views.toTrash")}</Button>
      </form>
    </div>
  );
});
