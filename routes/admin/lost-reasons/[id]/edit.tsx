import { givenFields, namedFields } from "../../../../components/pipelines/fields.ts";
import { SettingsForm } from "../../../../components/pipelines/SettingsForm.tsx";
import { formValues } from "../../../../components/records/field.ts";
import { idOf } from "../../../../lib/http/api.ts";
import { define } from "../../../../lib/http/define.ts";
import { formHandlers } from "../../../../lib/http/form.ts";
import { readerOf } from "../../../../lib/i18n/format.ts";
import { t } from "../../../../lib/i18n/t.ts";
import { LostReasonPatch } from "../../../../lib/lost_reasons/schema.ts";
import { getLostReason, updateLostReason } from "../../../../lib/lost_reasons/service.ts";
import { parse } from "../../../../lib/schema/parse.ts";

const list = "/admin/lost-reasons";

export const handler = define.handlers(formHandlers({
  async show(ctx, params) {
    const reason = await getLostReason(ctx, idOf(params, "Lost reason"));
    const values = formValues(reason, namedFields);
    return { id: reason.id, version: reason.version, values };
  },
  async save(ctx, { fields, baseVersion, params }) {
    const edit = { fields: parse(LostReasonPatch, givenFields(fields)), baseVersion };
    await updateLostReason(ctx, idOf(params, "Lost reason"), edit);
    return list;
  },
}));

export default define.page<typeof handler>(function EditLostReason({ data, state }) {
  const { id, ...form } = data;
  return (
    <SettingsForm
      entity="lost-reasons"
      action={`${list}/${id}/edit`}
      title={t("lostReasons.edit")}
      back={{ href: list, label: t("admin.lostReasons") }}
      fields={namedFields}
      submit={t("lostReasons.save")}
      reader={readerOf(state.ctx)}
      {...form}
    />
  );
});
