import { givenFields, stageFields } from "../../../../components/pipelines/fields.ts";
import { SettingsForm } from "../../../../components/pipelines/SettingsForm.tsx";
import { formValues } from "../../../../components/records/field.ts";
import { TrashControl } from "../../../../components/records/Trash.tsx";
import { ButtonLink } from "../../../../components/ui/Button.tsx";
import { idOf } from "../../../../lib/http/api.ts";
import { define } from "../../../../lib/http/define.ts";
import { formHandlers } from "../../../../lib/http/form.ts";
import { readerOf } from "../../../../lib/i18n/format.ts";
import { t } from "../../../../lib/i18n/t.ts";
import { parse } from "../../../../lib/schema/parse.ts";
import { explainTrash, getStage, updateStage } from "../../../../lib/stages/service.ts";
import { StagePatch } from "../../../../lib/stages/schema.ts";

const list = "/admin/pipelines";

export const handler = define.handlers(formHandlers({
  async show(ctx, params) {
    const stage = await getStage(ctx, idOf(params, "Stage"));
    const verdict = await explainTrash(ctx, stage);
    const values = formValues(stage, stageFields);
    return { id: stage.id, version: stage.version, values, verdict };
  },
  async save(ctx, { fields, baseVersion, params }) {
    const edit = { fields: parse(StagePatch, givenFields(fields)), baseVersion };
    await updateStage(ctx, idOf(params, "Stage"), edit);
    return list;
  },
}));

export default define.page<typeof handler>(function EditStage({ data, state }) {
  const { id, verdict, ...form } = data;
  const here = `/admin/stages/${id}`;
  return (
    <div class="stack">
      <SettingsForm
        entity="stages"
        action={`${here}/edit`}
        title={t("stages.edit")}
        back={{ href: list, label: t("admin.pipelines") }}
        fields={stageFields}
        submit={t("stages.save")}
        reader={readerOf(state.ctx)}
        {...form}
      />
      <div class="narrow">
        <section class="panel">
          <div class="panel-body row">
            <ButtonLink icon="move" href={`${here}/merge`}>{t("stages.merge")}</ButtonLink>
          </div>
          <TrashControl here={here} verdict={verdict} />
        </section>
      </div>
    </div>
  );
});
