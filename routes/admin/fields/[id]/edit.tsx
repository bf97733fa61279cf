import { fieldFields, fixedInWords } from "../../../../components/fields/fields.ts";
import { SettingsForm } from "../../../../components/pipelines/SettingsForm.tsx";
import { formValues } from "../../../../components/records/field.ts";
import { FieldPatch } from "../../../../lib/fields/schema.ts";
import { getField, updateField } from "../../../../lib/fields/service.ts";
import { idOf } from "../../../../lib/http/api.ts";
import { define } from "../../../../lib/http/define.ts";
import { formHandlers } from "../../../../lib/http/form.ts";
import { readerOf } from "../../../../lib/i18n/format.ts";
import { t } from "../../../../lib/i18n/t.ts";
import { parse } from "../../../../lib/schema/parse.ts";

const list = "/admin/fields";

export const handler = define.handlers(formHandlers({
  async show(ctx, params) {
    const field = await getField(ctx, idOf(params, "Custom field"));
    return { field, version: field.version, values: formValues(field, fieldFields) };
  },
  async save(ctx, { fields, baseVersion, params }) {
    const edit = { fields: parse(FieldPatch, fields), baseVersion };
    await updateField(ctx, idOf(params, "Custom field"), edit);
    return list;
  },
}));

export default define.page<typeof handler>(function EditField({ data: { field, ...form }, state }) {
  return (
    <SettingsForm
      entity="fields"
      action={`${list}/${field.id}/edit`}
      title={t("fields.edit")}
      lead={fixedInWords(field)}
      back={{ href: list, label: t("admin.fields") }}
      fields={fieldFields}
      submit={t("fields.save")}
      reader={readerOf(state.ctx)}
      {...form}
    />
  );
});
