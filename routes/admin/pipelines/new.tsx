import { givenFields, namedFields } from "../../../components/pipelines/fields.ts";
import { SettingsForm } from "../../../components/pipelines/SettingsForm.tsx";
import { define } from "../../../lib/http/define.ts";
import { formHandlers } from "../../../lib/http/form.ts";
import { readerOf } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import { PipelineCreate } from "../../../lib/pipelines/schema.ts";
import { createPipeline } from "../../../lib/pipelines/service.ts";
import { parse } from "../../../lib/schema/parse.ts";

const list = "/admin/pipelines";

export const handler = define.handlers(formHandlers({
  show: () => Promise.resolve({ values: {} }),
  async save(ctx, { fields }) {
    await createPipeline(ctx, parse(PipelineCreate, givenFields(fields)));
    return list;
  },
}));

export default define.page<typeof handler>(function NewPipeline({ data, state }) {
  return (
    <SettingsForm
      entity="pipelines"
      action={`${list}/new`}
      title={t("pipelines.add")}
      lead={t("pipelines.addText")}
      back={{ href: list, label: t("admin.pipelines") }}
      fields={namedFields}
      submit={t("pipelines.add")}
      reader={readerOf(state.ctx)}
      {...data}
    />
  );
});
