import { givenFields, namedFields } from "../../../components/pipelines/fields.ts";
import { SettingsForm } from "../../../components/pipelines/SettingsForm.tsx";
import { define } from "../../../lib/http/define.ts";
import { formHandlers } from "../../../lib/http/form.ts";
import { readerOf } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import { LostReasonCreate } from "../../../lib/lost_reasons/schema.ts";
import { createLostReason } from "../../../lib/lost_reasons/service.ts";
import { parse } from "../../../lib/schema/parse.ts";

const list = "/admin/lost-reasons";

export const handler = define.handlers(formHandlers({
  show: () => Promise.resolve({ values: {} }),
  async save(ctx, { fields }) {
    await createLostReason(ctx, parse(LostReasonCreate, givenFields(fields)));
    return list;
  },
}));

export default define.page<typeof handler>(function NewLostReason({ data, state }) {
  return (
    <SettingsForm
      entity="lost-reasons"
      action={`${list}/new`}
      title={t("lostReasons.add")}
      back={{ href: list, label: t("admin.lostReasons") }}
      fields={namedFields}
      submit={t("lostReasons.add")}
      reader={readerOf(state.ctx)}
      {...data}
    />
  );
});
