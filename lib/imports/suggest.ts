import { folded, type Target } from "./targets.ts";

/**
 * Which field each column is, by its heading and else by what it holds; a field is given once, to the
 * column that fits best. `known` is what people chose for such headings before.
 */
export function suggestMapping(
  { columns, rows, known = {} }: {
    columns: readonly string[];
    rows: readonly (readonly string[])[];
    known?: Readonly<Record<string, string>>;
  },
  targets: readonly Target[],
): Record<string, string> {
  const bids = columns.flatMap((column, at) =>
    targets.map(({ field, kind, words }) => {
      const values = rows.map((row) => row[at] ?? "").filter((cell) => cell.trim() !== "");
      const score = known[folded(column)] === field
        ? 1000
        : headingScore(column, words) + contentScore(values, kind);
      return { column, field, at, score };
    })
  ).filter(({ score }) => score > 0);
  const mapping: Record<string, string> = {};
  for (const { column, field } of bids.sort((a, b) => b.score - a.score || a.at - b.at)) {
    if (column in mapping || Object.values(mapping).includes(field)) continue;
    mapping[column] = field;
  }
  return withoutParts(mapping);
}

/** More for the words that stand first: they are the surer ones. */
function headingScore(column: string, words: readonly string[]): number {
  // Pipedrive puts the kind of record in front, and of a value behind: "Person - Email - Work".
  const tail = column.split(" - ")[1] ?? column;
  const whole = words.indexOf(folded(column));
  if (whole >= 0) return 300 - whole;
  const last = words.indexOf(folded(tail));
  return last >= 0 ? 200 - last : 0;
}

function contentScore(values: readonly string[], kind: string): number {
  if (kind !== "email" || values.length === 0) return 0;
  const fit = values.filter((value) => /^\s*[^@\s]+@[^@\s]+\.[^@\s]+\s*$/.test(value)).length;
  return fit > values.length * 0.8 ? 100 : 0;
}

/** A whole name needs no parts of one. */
function withoutParts(mapping: Record<string, string>): Record<string, string> {
  if (!Object.values(mapping).includes("name")) return mapping;
  return Object.fromEntries(
    Object.entries(mapping).filter(([, field]) => field !== "firstName" && field !== "lastName"),
  );
}
