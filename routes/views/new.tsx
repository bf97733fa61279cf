import { SettingsForm } from "../../components/pipelines/SettingsForm.tsx";
import { newViewFields } from "../../components/views/fields.ts";
import { define } from "../../lib/http/define.ts";
import { formHandlers } from "../../lib/http/form.ts";
import { readerOf } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { parse } from "../../lib/schema/parse.ts";
import { ViewCreate } from "../../lib/views/schema.ts";
import { createView } from "../../lib/views/service.ts";

export const handler = define.handlers(formHandlers({
  show(_ctx, _params, { searchParams }) {
    const entity = searchParams.get("entity") ?? "customers";
    const query = searchParams.get("query") ?? "";
    return Promise.resolve({ values: { entity, query, shared: "false", isDefault: "false" } });
  },
  async save(ctx, { fields }) {
    const { record } = await createView(ctx, parse(ViewCreate, fields));
    return `/${record.entity}?view=${record.id}`;
  },
}));

export default define.page<typeof handler>(function NewView({ data, state }) {
  const { entity, query } = data.values;
  return (
    <SettingsForm
      entity="views"
      action="/views/new"
      title={t("views.saveTitle")}
      back={{ href: `/${entity}?${query}`, label: t("views.back") }}
      fields={newViewFields()}
      submit={t("views.save")}
      reader={readerOf(state.ctx)}
      {...data}
    />
  );
});
