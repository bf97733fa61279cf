import { type RawBuilder, sql, type SqlBool } from "kysely";
import type { Db } from "../db/client.ts";
import { escapedLike, matchesSearch } from "../db/search.ts";
import type { Hit } from "./schema.ts";
import { phonePatterns, type Wanted } from "./words.ts";

/** How one kind of record is searched. */
export interface Searched {
  table: string;
  /** The actor's scope as SQL. */
  scope: RawBuilder<SqlBool>;
  /** Folded text with an index over its parts. */
  text: RawBuilder<string>;
  /** The folded name, for the order of what is found. */
  name: RawBuilder<string>;
  /** Whether an index over the beginnings of `text` is there. */
  prefix: boolean;
  phone: boolean;
  /** What is shown. */
  columns: RawBuilder<unknown>;
}

/** So many matches are put in order; who types a common word must type more. */
const considered = 200;

/**
 * The best matches: the same name first, then names and words that begin so, then the rest, the
 * newest first. Beginnings are looked up by themselves, so that no number of others hides them.
 */
export async function selectHits(
  db: Db,
  searched: Searched,
  { wanted, limit }: { wanted: Wanted; limit: number },
): Promise<Hit[]> {
  const { table, name, columns } = searched;
  const of = sql.table(table);
  const begins = `${escapedLike(wanted.text)}%`;
  const inside = `% ${escapedLike(wanted.text)}%`;
  const found = await sql<Hit>`
    with matches as (${sql.join(branches(searched, wanted, begins), sql` union `)})
    select ${of}.id, ${columns} from matches join ${of} using (id)
    order by case when ${name} = fold_text(${wanted.text}) then 0
      when ${name} like fold_text(${begins}) then 1
      when ${name} like fold_text(${inside}) then 2 else 3 end, ${of}.id desc
    limit ${limit}
  `.execute(db);
  return found.rows;
}

function branches(
  { table, scope, text, prefix, phone }: Searched,
  wanted: Wanted,
  begins: string,
): RawBuilder<unknown>[] {
  const rows = (condition: RawBuilder<SqlBool>, rest: RawBuilder<unknown>) =>
    sql`(select id from ${
      sql.table(table)
    } where deleted_at is null and ${scope} and ${condition} ${rest})`;
  const cap = sql`limit ${considered}`;
  const found: RawBuilder<unknown>[] = [];
  if (prefix) {
    const beginning = sql<SqlBool>`${text} like fold_text(${begins})`;
    found.push(rows(beginning, sql`order by ${text} using ~<~ ${cap}`));
  }
  if (!wanted.short) found.push(rows(matchesSearch(text, wanted.text), cap));
  if (phone && wanted.phone !== undefined) {
    const like = phonePatterns(wanted.phone)
      .map((pattern) => sql`phone_digits(phone) like ${pattern}`);
    const number = sql<SqlBool>`phone is not null and (${sql.join(like, sql` or `)})`;
    found.push(rows(number, cap));
  }
  return found;
}
