import { stringify } from "csv-stringify/sync";

/** Spreadsheets run cells that begin like a formula, so these get an apostrophe in front. */
const options = { record_delimiter: "windows", escape_formulas: true } as const;

/** A table as the text of a CSV file that spreadsheets open rightly, a page of rows at a time. */
export async function* csvText(
  columns: readonly string[],
  pages: AsyncIterable<readonly (readonly string[])[]>,
): AsyncGenerator<string> {
  yield stringify([[...columns]], { ...options, bom: true });
  for await (const rows of pages) yield stringify(rows.map((row) => [...row]), options);
}

/** The answer that downloads a CSV file while it is read. */
export function csvDownload(name: string, text: AsyncIterable<string>): Response {
  const body = ReadableStream.from(text).pipeThrough(new TextEncoderStream());
  return new Response(body, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}.csv"`,
    },
  });
}
