import { LogQuery, wholeLog } from "../../../lib/changes/list_log.ts";
import { csvDownload, csvText } from "../../../lib/http/csv_file.ts";
import { define } from "../../../lib/http/define.ts";
import { parseQuery } from "../../../lib/schema/parse.ts";

const columns = [
  ...["id", "position", "at", "actorId", "actor", "ip", "action", "entity", "entityId"] as const,
  ...["changeSetId", "before", "after", "hash"] as const,
] as const;

/** The log with the page's filters as a file, sent while it is read. */
export const handler = define.handlers({
  GET({ state: { ctx }, url }) {
    const query = parseQuery(LogQuery.omit({ cursor: true, limit: true }), url.searchParams);
    return csvDownload("changes", csvText(columns, rowsOf(wholeLog(ctx, query))));
  },
});

async function* rowsOf(pages: ReturnType<typeof wholeLog>) {
  for await (const page of pages) {
    yield page.map((entry) => columns.map((column) => inCell(entry[column])));
  }
}

function inCell(value: unknown): string {
  if (value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
