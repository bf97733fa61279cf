import { leadFields, stageField } from "../../components/leads/fields.ts";
import { bulkFields } from "../../components/records/bulk_fields.ts";
import { BulkPage } from "../../components/records/BulkPage.tsx";
import { customFields } from "../../components/records/custom.ts";
import { fieldsOf } from "../../lib/fields/service.ts";
import { bulkHandlers } from "../../lib/http/bulk_form.ts";
import { define } from "../../lib/http/define.ts";
import { readerOf } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { bulkLeads } from "../../lib/leads/bulk.ts";
import { allLostReasons } from "../../lib/lost_reasons/service.ts";
import { orderedStages } from "../../lib/stages/service.ts";

const names = ["stageId", "ownerId", "expectedCloseOn", "source", "lostReasonId", "lostNote"];

export const handler = define.handlers(bulkHandlers(bulkLeads, async (ctx) => {
  const [stages, reasons, custom] = await Promise.all([
    orderedStages(ctx),
    allLostReasons(ctx),
    fieldsOf(ctx, "leads"),
  ]);
  return { stages, reasons, custom };
}, { expectedCloseOn: "day" }));

export default define.page<typeof handler>(function ChangeLeads({ data, state }) {
  const { stages, reasons, custom, ...bulk } = data;
  const own = customFields(custom);
  const fields = [stageField(stages), ...leadFields({ reasons }), ...own];
  return (
    <BulkPage
      path="/leads"
      list={t("leads.title")}
      counted={(count) => t("leads.found", { count })}
      fields={bulkFields(fields, [...names, ...own.map(({ name }) => name)])}
      state={bulk}
      reader={readerOf(state.ctx)}
    />
  );
});
