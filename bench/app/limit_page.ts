/** A page as two fixed ends around rows that are joined from the pieces of one row's HTML. */
export interface HandWritten {
  head: string;
  tail: string;
  /** Between the pieces stand the row's fields, by name. */
  pieces: string[];
  fields: string[];
}

type Row = Record<string, unknown>;

/**
 * Takes our own page apart, so that the limit sends the same bytes: what is before the first row,
 * what is after the last, and one row with its fields cut out.
 */
export function takeApart(html: string, first: Row): HandWritten {
  const from = html.indexOf("<tr", html.indexOf("<tbody"));
  const to = html.indexOf("</tbody>");
  const row = html.slice(from, html.indexOf("</tr>", from) + "</tr>".length);
  const fields = ["id", "name", "email", "phone", "company"].filter((field) =>
    first[field] !== null && row.includes(String(first[field]))
  );
  const mark = new RegExp(fields.map((field) => escaped(String(first[field]))).join("|"), "g");
  const found = [...row.matchAll(mark)].map(([text]) =>
    fields.find((field) => String(first[field]) === text) ?? ""
  );
  if (from < 0 || to < from || found.length === 0) throw new Error("The page has no table of rows");
  return {
    head: html.slice(0, from),
    tail: html.slice(to),
    pieces: row.split(mark),
    fields: found,
  };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** The page with these rows in it, each field made safe for HTML. */
export function writePage({ head, tail, pieces, fields }: HandWritten, rows: Row[]): string {
  let html = head;
  for (const row of rows) {
    for (let i = 0; i < fields.length; i++) html += pieces[i] + safe(row[fields[i] ?? ""]);
    html += pieces[fields.length];
  }
  return html + tail;
}

function safe(value: unknown): string {
  return String(value ?? "").replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
