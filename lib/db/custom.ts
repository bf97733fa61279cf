import { type RawBuilder, sql, type SqlBool } from "kysely";

/** For each custom field the values that it may have, each as the JSON of `{key: value}`. */
export type CustomFilter = readonly (readonly string[])[];

/** Rows whose custom values are, for each key, one of those given; the index on `custom` serves it. */
export function matchesCustom(
  column: RawBuilder<unknown>,
  filter: CustomFilter = [],
): RawBuilder<SqlBool>[] {
  return filter.map((values) => {
    const each = values.map((json) => sql<SqlBool>`${column} @> (${json}::text)::jsonb`);
    return sql<SqlBool>`((${sql.join(each, sql` or `)}) and ${column} <> '{}')`;
  });
}
