import { type RawBuilder, sql, type SqlBool } from "kysely";

/** The values that each custom field may have. */
export type CustomFilter = readonly { key: string; values: readonly unknown[] }[];

/** Rows whose custom values are, for each key, one of those given; the index on `custom` serves it. */
export function matchesCustom(
  column: RawBuilder<unknown>,
  filter: CustomFilter = [],
): RawBuilder<SqlBool>[] {
  return filter.map(({ key, values }) => {
    const each = values.map((value) => JSON.stringify({ [key]: value }))
      .map((json) => sql<SqlBool>`${column} @> (${json}::text)::jsonb`);
    return sql<SqlBool>`((${sql.join(each, sql` or `)}) and ${column} <> '{}')`;
  });
}
