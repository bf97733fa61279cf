import { notFound } from "../../../lib/errors.ts";
import { ok } from "../../../lib/http/answer.ts";
import { apiHandler } from "../../../lib/http/api_handler.ts";
import { csvFile } from "../../../lib/http/export.ts";
import { isReport } from "../../../lib/reports/names.ts";
import { reports } from "../../../lib/reports/registry.ts";

export const handler = apiHandler({
  async GET({ ctx, params, query }) {
    const name = params.report ?? "";
    if (!isReport(name)) throw notFound("Report");
    const { row, run } = reports[name];
    const filters = new URLSearchParams(query);
    filters.delete("format");
    const result = await run(ctx, filters);
    if (query.get("format") !== "csv") return ok(result);
    return csvFile(name, { columns: Object.keys(row.shape), rows: result.rows });
  },
}, { query: true });
