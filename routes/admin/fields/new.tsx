import { newFieldFields } from "../../../components/fields/fields.ts";
import { SettingsForm } from "../../../components/pipelines/SettingsForm.tsx";
import { FieldCreate } from "../../../lib/fields/schema.ts";
import { createField } from "../../../lib/fields/service.ts";
import { define } from "../../../lib/http/define.ts";
import { formHandlers } from "../../../lib/http/form.ts";
import { readerOf } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import { parse } from "../../../lib/schema/parse.ts";

const list = "/admin/fields";

export const handler = define.handlers(formHandlers({
  show: () => Promise.resolve({ values: { entity: "customers", type: "text", required: "false" } }),
  async save(ctx, { fields }) {
    await createField(ctx, parse(FieldCreate, fields));
    return list;
  },
}));

export default define.page<typeof handler>(function NewField({ data, state }) {
  return (
    <SettingsForm
      entity="fields"
      action={`${list}/new`}
      title={t("fields.add")}
      back={{ href: list, label: t("admin.fields") }}
      fields={newFieldFields}
      submit={t("fields.add")}
      reader={readerOf(state.ctx)}
      {...data}
    />
  );
});
