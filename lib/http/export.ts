import { stringify } from "csv-stringify/sync";
import { z } from "zod";
import type { Resource, WholeList } from "../resource.ts";
import { spreadCustom } from "../schema/custom_fields.ts";
import { choice } from "../schema/fields.ts";
import { parse } from "../schema/parse.ts";
import { apiHandler, type ApiRoute } from "./api_handler.ts";

const Format = z.object({ format: choice(["csv", "json", "jsonl"]).optional() });

const types = {
  csv: "text/csv; charset=utf-8",
  json: "application/json",
  jsonl: "application/x-ndjson",
};

type Format = keyof typeof types;

/**
 * The route of a list as a file, with the list's filters: `format=csv` (the default), `json` (`{data}`)
 * or `jsonl` (a record a line). It is sent while it is read.
 */
export function apiExport({ name, all }: Resource): ApiRoute {
  if (all === undefined) return apiHandler({});
  return apiHandler({
    async GET({ ctx, query, request }) {
      const { format = "csv" } = parse(Format, { format: query.get("format") ?? undefined });
      const filters = new URLSearchParams([...query].filter(([key]) => key !== "format"));
      const list = await all(ctx, filters);
      const headers = {
        "Content-Type": types[format],
        "Content-Disposition": `attachment; filename="${name}.${format}"`,
      };
      const body = request.method === "HEAD" ? null : streamed(list, format);
      return new Response(body, { headers });
    },
  });
}

function streamed(list: WholeList, format: Format): ReadableStream<Uint8Array> {
  const text = ReadableStream.from(format === "csv" ? csv(list) : json(list, format));
  return text.pipeThrough(new TextEncoderStream());
}

async function* json({ pages }: WholeList, format: "json" | "jsonl"): AsyncGenerator<string> {
  const lines = format === "jsonl";
  let begun = false;
  if (!lines) yield '{"data":[\n';
  for await (const page of pages) {
    const rows = page.map((record) => JSON.stringify(record));
    if (lines) yield rows.map((row) => `${row}\n`).join("");
    else yield `${begun ? ",\n" : ""}${rows.join(",\n")}`;
    begun = true;
  }
  if (!lines) yield "\n]}\n";
}

/** Spreadsheets run cells that begin like a formula, so these get an apostrophe in front. */
async function* csv({ columns, pages }: WholeList): AsyncGenerator<string> {
  const options = { record_delimiter: "windows", escape_formulas: true };
  yield stringify([columns], { ...options, bom: true });
  for await (const page of pages) {
    yield stringify(page.map((record) => cells(spreadCustom(record), columns)), options);
  }
}

function cells(record: Record<string, unknown>, columns: string[]): string[] {
  return columns.map((column) => inCell(record[column]));
}

/** Lists with commas, another record by its name. */
function inCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(inCell).join(", ");
  if (typeof value !== "object") return String(value);
  const { name, title }: { name?: unknown; title?: unknown } = value;
  return String(name ?? title ?? JSON.stringify(value));
}
