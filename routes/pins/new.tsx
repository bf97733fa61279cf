import { SettingsForm } from "../../components/pipelines/SettingsForm.tsx";
import { pinFields } from "../../components/pins/fields.ts";
import { namedReport } from "../../components/reports/names.ts";
import { pinnedPath } from "../../components/pins/paths.ts";
import { notFound } from "../../lib/errors.ts";
import { define } from "../../lib/http/define.ts";
import { formHandlers } from "../../lib/http/form.ts";
import { readerOf } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { teamsToPinFor } from "../../lib/pins/pages.ts";
import { PinCreate } from "../../lib/pins/schema.ts";
import { createPin } from "../../lib/pins/service.ts";
import { isReport } from "../../lib/reports/names.ts";
import { parse } from "../../lib/schema/parse.ts";

export const handler = define.handlers(formHandlers({
  async show(ctx, _params, { searchParams }) {
    const report = searchParams.get("report") ?? "pipeline";
    const query = searchParams.get("query") ?? "";
    if (!isReport(report)) throw notFound("Report");
    return { report, teams: await teamsToPinFor(ctx), values: { report, query, teamId: "" } };
  },
  async save(ctx, { fields: { query, ...fields } }) {
    const { record } = await createPin(ctx, parse(PinCreate, { ...fields, query: query ?? "" }));
    return `${pinnedPath(record.teamId)}#pin-${record.id}`;
  },
}));

export default define.page<typeof handler>(function NewPin({ data, state }) {
  const { report, teams, ...form } = data;
  const { label } = namedReport(report);
  const path = `/reports/${report}`;
  const { query = "" } = form.values;
  return (
    <SettingsForm
      entity="pins"
      action={`/pins/new?report=${report}`}
      title={t("pins.new", { report: label })}
      lead={t("pins.newText")}
      back={{ href: query === "" ? path : `${path}?${query}`, label }}
      fields={pinFields(teams)}
      submit={t("pins.save")}
      reader={readerOf(state.ctx)}
      {...form}
    />
  );
});
