import { type RawBuilder, sql, type SqlBool } from "kysely";

/** Rows whose custom values are, for each key, one of those given; the index on `custom` serves it. */
export function matchesCustom(
  column: RawBuilder<unknown>,
  filter: readonly { key: string; values: readonly unknown[] }[],
): RawBuilder<SqlBool>[] {
  return filter.map(({ key, values }) => {
    const each = values.map((value) => JSON.stringify({ [key]: value }))
      .map((json) => sql<SqlBool>`${column} @> (${json}::text)::jsonb`);
    return sql<SqlBool>`((${sql.join(each, sql` or `)}) and ${column} <> '{}')`;
  });
}
