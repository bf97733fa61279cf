import { bulkFields } from "../../components/records/bulk_fields.ts";
import { BulkPage } from "../../components/records/BulkPage.tsx";
import { customFields } from "../../components/records/custom.ts";
import { taskFields } from "../../components/tasks/fields.ts";
import { fieldsOf } from "../../lib/fields/service.ts";
import { bulkHandlers } from "../../lib/http/bulk_form.ts";
import { define } from "../../lib/http/define.ts";
import { readerOf } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { bulkTasks } from "../../lib/tasks/bulk.ts";

export const handler = define.handlers(bulkHandlers(bulkTasks, async (ctx) => {
  return { custom: await fieldsOf(ctx, "tasks") };
}, { dueAt: "moment" }));

export default define.page<typeof handler>(function ChangeTasks({ data, state }) {
  const { custom, ...bulk } = data;
  const own = customFields(custom);
  const names = ["status", "priority", "userId", "dueAt", ...own.map(({ name }) => name)];
  return (
    <BulkPage
      path="/tasks"
      list={t("tasks.title")}
      counted={(count) => t("tasks.found", { count })}
      fields={bulkFields([...taskFields(), ...own], names)}
      state={bulk}
      reader={readerOf(state.ctx)}
    />
  );
});
