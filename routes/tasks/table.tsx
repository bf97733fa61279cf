import { page } from "fresh";
import { taskFields, taskFilters } from "../../components/tasks/fields.ts";
import { taskTable } from "../../components/tasks/table.ts";
import { customFilters } from "../../components/records/custom.ts";
import { withNames } from "../../components/records/filter.ts";
import { TablePage, tableRowsAtFirst } from "../../components/table/TablePage.tsx";
import { listParams } from "../../components/ui/list_href.ts";
import { can } from "../../lib/tasks/policy.ts";
import { TaskQuery } from "../../lib/tasks/schema.ts";
import { listTasks } from "../../lib/tasks/service.ts";
import { linkedRecords } from "../../lib/choices/linked.ts";
import { fieldsOf } from "../../lib/fields/service.ts";
import { lastPosition } from "../../lib/changes/feed.ts";
import { define } from "../../lib/http/define.ts";
import { readerOf } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { parseQuery } from "../../lib/schema/parse.ts";
import { teamNames } from "../../lib/teams/service.ts";
import { rowParams } from "../../lib/views/query.ts";

export const handler = define.handlers({
  async GET({ state: { ctx }, url }) {
    const params = listParams(url.searchParams);
    // Before the rows are read, so that no change falls between them and what follows.
    const seen = await lastPosition(ctx);
    const query = { limit: tableRowsAtFirst, ...parseQuery(TaskQuery, rowParams(params)) };
    const [found, teams, linked, custom] = await Promise.all([
      listTasks(ctx, query),
      ...[teamNames(ctx), linkedRecords(ctx, params)] as const,
      fieldsOf(ctx, "tasks"),
    ]);
    const filters = [
      ...withNames(taskFilters(teams), linked),
      ...customFilters(custom),
    ];
    return page({ found, seen, custom, filters, params });
  },
});

export default define.page<typeof handler>(function TasksTable({ data, state: { ctx } }) {
  return (
    <TablePage
      entity="tasks"
      title={t("tasks.title")}
      specs={taskTable()}
      fields={taskFields()}
      editable={can(ctx.actor, "update")}
      reader={readerOf(ctx)}
      {...data}
    />
  );
});
