import { givenFields, stageFields } from "../../../components/pipelines/fields.ts";
import { SettingsForm } from "../../../components/pipelines/SettingsForm.tsx";
import { define } from "../../../lib/http/define.ts";
import { formHandlers } from "../../../lib/http/form.ts";
import { numberIn } from "../../../lib/http/record_page.ts";
import { readerOf } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import { getPipeline } from "../../../lib/pipelines/service.ts";
import { parse } from "../../../lib/schema/parse.ts";
import { StageCreate } from "../../../lib/stages/schema.ts";
import { createStage } from "../../../lib/stages/service.ts";

const list = "/admin/pipelines";

export const handler = define.handlers(formHandlers({
  async show(ctx, _params, { searchParams }) {
    const { id, name } = await getPipeline(ctx, numberIn(searchParams, "pipelineId") ?? 0);
    const values: Record<string, string> = { type: "open", pipelineId: String(id) };
    return { id, name, values };
  },
  async save(ctx, { fields }) {
    await createStage(ctx, parse(StageCreate, givenFields(fields)));
    return list;
  },
}));

export default define.page<typeof handler>(function NewStage({ data, state }) {
  const { id, name, ...form } = data;
  const pipeline = { name: "pipelineId", label: t("admin.pipelines"), type: "hidden" as const };
  return (
    <SettingsForm
      entity="stages"
      action={`/admin/stages/new?pipelineId=${id}`}
      title={t("stages.addTo", { name })}
      back={{ href: list, label: t("admin.pipelines") }}
      fields={[pipeline, ...stageFields]}
      submit={t("stages.add")}
      reader={readerOf(state.ctx)}
      {...form}
    />
  );
});
