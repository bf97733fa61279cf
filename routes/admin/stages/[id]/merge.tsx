import { SettingsForm } from "../../../../components/pipelines/SettingsForm.tsx";
import { asOptions } from "../../../../components/records/field.ts";
import { idOf } from "../../../../lib/http/api.ts";
import { define } from "../../../../lib/http/define.ts";
import { formHandlers } from "../../../../lib/http/form.ts";
import { readerOf } from "../../../../lib/i18n/format.ts";
import { t } from "../../../../lib/i18n/t.ts";
import { mergeStage } from "../../../../lib/leads/merge_stage.ts";
import { parse } from "../../../../lib/schema/parse.ts";
import { StageMerge } from "../../../../lib/stages/schema.ts";
import { getStage, orderedStages } from "../../../../lib/stages/service.ts";

export const handler = define.handlers(formHandlers({
  async show(ctx, params) {
    const { id, name, type } = await getStage(ctx, idOf(params, "Stage"));
    const stages = (await orderedStages(ctx)).filter((one) => one.type === type && one.id !== id);
    const values: Record<string, string> = {};
    return { id, name, stages, values };
  },
  async save(ctx, { fields, params }) {
    await mergeStage(ctx, idOf(params, "Stage"), parse(StageMerge, fields));
    return "/admin/pipelines";
  },
}));

export default define.page<typeof handler>(function MergeStage({ data, state }) {
  const { id, name, stages, ...form } = data;
  const options = asOptions(stages);
  const into = { name: "intoId", label: t("stages.mergeInto"), options };
  const here = `/admin/stages/${id}`;
  return (
    <SettingsForm
      entity="stages"
      action={`${here}/merge`}
      title={t("stages.mergeTitle", { name })}
      lead={options.length === 0 ? t("stages.none") : t("stages.mergeText")}
      back={{ href: `${here}/edit`, label: name }}
      fields={[into]}
      submit={t("stages.merge")}
      reader={readerOf(state.ctx)}
      {...form}
    />
  );
});
