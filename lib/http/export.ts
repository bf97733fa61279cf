import { z } from "zod";
import { invalid } from "../errors.ts";
import type { Resource, WholeList } from "../resource.ts";
import { customKey, customOf, isCustom, spreadCustom } from "../schema/custom_fields.ts";
import { choice, splitList } from "../schema/fields.ts";
import { parse } from "../schema/parse.ts";
import { apiHandler, type ApiRoute } from "./api_handler.ts";
import { csvDownload, csvText } from "./csv_file.ts";
import { type Shape, shaped, takeShape } from "./shape.ts";
import type { Cell } from "./xlsx_file.ts";

/** The formats of a list's file, the usual one first. */
export const exportFormats = ["csv", "xlsx", "json", "jsonl"] as const;

const Format = z.object({ format: choice(exportFormats).optional() });

const types = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json",
  jsonl: "application/x-ndjson",
};

type Format = keyof typeof types;

interface ShownList {
  columns: string[];
  pages: AsyncIterable<object[]>;
}

/**
 * The route of a list as a file, with the list's filters: `format=csv` (the default), `xlsx`, `json`
 * (`{data}`) or `jsonl` (a record a line), with all fields or those of `fields`, where custom ones go
 * by `custom` or each by `custom.KEY`. It is sent while it is read.
 */
export function apiExport(resource: Resource): ApiRoute {
  const { name, all } = resource;
  if (all === undefined) return apiHandler({});
  return apiHandler({
    async GET({ ctx, query, request }) {
      const { format = "csv" } = parse(Format, { format: query.get("format") ?? undefined });
      const { custom, others } = takeCustom(query);
      const { shape, rest } = takeShape(resource, others);
      rest.delete("format");
      const list = chosen(await all(ctx, rest), shape, custom);
      const headers = {
        "Content-Type": types[format],
        "Content-Disposition": `attachment; filename="${name}.${format}"`,
      };
      const body = request.method === "HEAD" ? null : streamed(name, list, format);
      return new Response(body, { headers });
    },
  }, { query: true });
}

/** Takes the custom fields that are wanted each by its name out of a query string's `fields`. */
function takeCustom(query: URLSearchParams): { custom: string[]; others: URLSearchParams } {
  const others = new URLSearchParams(query);
  const fields = splitList(query.getAll("fields").join(","));
  const custom = fields.filter(isCustom);
  if (custom.length === 0) return { custom, others };
  const own = fields.filter((name) => !isCustom(name));
  others.set("fields", [...own, ...(own.includes("custom") ? [] : ["custom"])].join(","));
  return { custom: own.includes("custom") ? [] : custom, others };
}

/** The list with the wanted fields only; of the custom ones those that are named, or all. */
function chosen({ columns, pages }: WholeList, shape: Shape, named: string[]): ShownList {
  const { fields } = shape;
  if (fields === undefined) return { columns, pages };
  const unknown = named.filter((name) => !columns.includes(name));
  if (unknown.length > 0) {
    throw invalid([{ field: "fields", message: `There is no ${unknown.join(", ")}.` }]);
  }
  const all = fields.includes("custom") ? columns.filter(isCustom) : [];
  const custom = named.length === 0 ? all : all.filter((name) => named.includes(name));
  const own = ["id", ...fields.filter((name) => name !== "id" && name !== "custom")];
  return { columns: [...own, ...custom], pages: cut(pages, shape, named.map(customKey)) };
}

async function* cut(
  pages: WholeList["pages"],
  shape: Shape,
  keys: readonly string[],
): AsyncGenerator<object[]> {
  for await (const page of pages) {
    const records = page.map((record) => shaped(record, shape));
    yield keys.length === 0 ? records : records.map((record) => {
      const kept = Object.entries(customOf(record)).filter(([key]) => keys.includes(key));
      return { ...record, custom: Object.fromEntries(kept) };
    });
  }
}

function streamed(name: string, list: ShownList, format: Format): ReadableStream<Uint8Array> {
  if (format === "xlsx") return ReadableStream.from(xlsx(name, list));
  const text = ReadableStream.from(format === "csv" ? csv(list) : json(list, format));
  return text.pipeThrough(new TextEncoderStream());
}

async function* xlsx(name: string, { columns, pages }: ShownList): AsyncGenerator<Uint8Array> {
  async function* rows() {
    for await (const page of pages) {
      yield page.map((record) => {
        const values = spreadCustom(record);
        return columns.map((column) => inSheet(values[column]));
      });
    }
  }
  // What writes spreadsheets is large, and few lists are wanted as one.
  const { xlsxBytes } = await import("./xlsx_file.ts");
  yield* xlsxBytes(name, columns, rows());
}

function inSheet(value: unknown): Cell {
  return typeof value === "number" || typeof value === "boolean" ? value : inCell(value);
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
