import { z } from "zod";
import type { Resource, WholeList } from "../resource.ts";
import { isCustom, spreadCustom } from "../schema/custom_fields.ts";
import { choice } from "../schema/fields.ts";
import { parse } from "../schema/parse.ts";
import { apiHandler, type ApiRoute } from "./api_handler.ts";
import { csvDownload, csvText } from "./csv_file.ts";
import { type Shape, shaped, takeShape } from "./shape.ts";

const Format = z.object({ format: choice(["csv", "json", "jsonl"]).optional() });

const types = {
  csv: "text/csv; charset=utf-8",
  json: "application/json",
  jsonl: "application/x-ndjson",
};

type Format = keyof typeof types;

interface ShownList {
  columns: string[];
  pages: AsyncIterable<object[]>;
}

/**
 * The route of a list as a file, with the list's filters: `format=csv` (the default), `json` (`{data}`)
 * or `jsonl` (a record a line). It is sent while it is read.
 */
export function apiExport(resource: Resource): ApiRoute {
  const { name, all } = resource;
  if (all === undefined) return apiHandler({});
  return apiHandler({
    async GET({ ctx, query, request }) {
      const { format = "csv" } = parse(Format, { format: query.get("format") ?? undefined });
      const { shape, rest } = takeShape(resource, query);
      rest.delete("format");
      const list = chosen(await all(ctx, rest), shape);
      const headers = {
        "Content-Type": types[format],
        "Content-Disposition": `attachment; filename="${name}.${format}"`,
      };
      const body = request.method === "HEAD" ? null : streamed(list, format);
      return new Response(body, { headers });
    },
  });
}

/** The list with the wanted fields only; in a table's columns, custom ones go with `custom`. */
function chosen({ columns, pages }: WholeList, shape: Shape): ShownList {
  const { fields } = shape;
  if (fields === undefined) return { columns, pages };
  const custom = fields.includes("custom") ? columns.filter(isCustom) : [];
  const own = ["id", ...fields.filter((name) => name !== "id" && name !== "custom")];
  return { columns: [...own, ...custom], pages: cut(pages, shape) };
}

async function* cut(pages: WholeList["pages"], shape: Shape): AsyncGenerator<object[]> {
  for await (const page of pages) yield page.map((record) => shaped(record, shape));
}

function streamed(list: ShownList, format: Format): ReadableStream<Uint8Array> {
  const text = ReadableStream.from(format === "csv" ? csv(list) : json(list, format));
  return text.pipeThrough(new TextEncoderStream());
}

async function* json({ pages }: ShownList, format: "json" | "jsonl"): AsyncGenerator<string> {
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

function csv({ columns, pages }: ShownList): AsyncGenerator<string> {
  return csvText(columns, rowsOf(pages, columns));
}

async function* rowsOf(pages: ShownList["pages"], columns: string[]) {
  for await (const page of pages) {
    yield page.map((record) => cells(spreadCustom(record), columns));
  }
}

/** A file of rows that are at hand, for a spreadsheet. */
export function csvFile(
  name: string,
  { columns, rows }: { columns: readonly string[]; rows: readonly object[] },
): Response {
  const lines = rows.map((row) => cells({ ...row }, columns));
  return csvDownload(name, csvText(columns, ReadableStream.from([lines])));
}

function cells(record: Record<string, unknown>, columns: readonly string[]): string[] {
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
