import { givenFields, namedFields } from "../../../../components/pipelines/fields.ts";
import { SettingsForm } from "../../../../components/pipelines/SettingsForm.tsx";
import { formValues } from "../../../../components/records/field.ts";
import { idOf } from "../../../../lib/http/api.ts";
import { define } from "../../../../lib/http/define.ts";
import { formHandlers } from "../../../../lib/http/form.ts";
import { readerOf } from "../../../../lib/i18n/format.ts";
import { t } from "../../../../lib/i18n/t.ts";
import { PipelinePatch } from "../../../../lib/pipelines/schema.ts";
import { getPipeline, updatePipeline } from "../../../../lib/pipelines/service.ts";
import { parse } from "../../../../lib/schema/parse.ts";

const list = "/admin/pipelines";

export const handler = define.handlers(formHandlers({
  async show(ctx, params) {
    const pipeline = await getPipeline(ctx, idOf(params, "Pipeline"));
    const values = formValues(pipeline, namedFields);
    return { id: pipeline.id, version: pipeline.version, values };
  },
  async save(ctx, { fields, baseVersion, params }) {
    const edit = { fields: parse(PipelinePatch, givenFields(fields)), baseVersion };
    await updatePipeline(ctx, idOf(params, "Pipeline"), edit);
    return list;
  },
}));

export default define.page<typeof handler>(function EditPipeline({ data, state }) {
  const { id, ...form } = data;
  return (
    <SettingsForm
      entity="pipelines"
      action={`${list}/${id}/edit`}
      title={t("pipelines.edit")}
      back={{ href: list, label: t("admin.pipelines") }}
      fields={namedFields}
      submit={t("pipelines.save")}
      reader={readerOf(state.ctx)}
      {...form}
    />
  );
});
