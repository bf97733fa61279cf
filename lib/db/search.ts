import { type RawBuilder, sql, type SqlBool } from "kysely";

/**
 * Rows whose folded search column holds every word of `search`. A search without a word of three
 * letters has no trigram to look up, so it matches the beginning of the column only.
 */
export function matchesSearch(column: RawBuilder<string>, search: string): RawBuilder<SqlBool> {
  const words = search.split(/\s+/).filter((word) => word !== "");
  const short = words.every((word) => [...word].length < 3);
  const patterns = short
    ? [`${escapedLike(words.join(" "))}%`]
    : words.map((word) => `%${escapedLike(word)}%`);
  const each = patterns.map((pattern) => sql<SqlBool>`${column} like fold_text(${pattern})`);
  return sql<SqlBool>`(${sql.join(each, sql` and `)})`;
}

/** A text with what `like` would take for a pattern taken literally. */
export function escapedLike(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}
