import { type RawBuilder, sql, type SqlBool } from "kysely";
import type { Db } from "../db/client.ts";
import { ownerInScope } from "../db/scope.ts";
import type { Scope } from "../ownership.ts";
import type { Likeness, Mergeable, Named } from "./schema.ts";

type Compare = (a: RawBuilder<unknown>, b: RawBuilder<unknown>) => RawBuilder<SqlBool>;

const samePhone: Compare = (a, b) => sql`phone_key(${b}.phone) = phone_key(${a}.phone)`;
const sameName: Compare = (a, b) => sql`fold_text(${b}.name) = fold_text(${a}.name)`;

/** How two records are alike, by entity; each comparison has its index. */
const ways: Record<Mergeable, Partial<Record<Likeness, Compare>>> = {
  customers: {
    email: (a, b) => sql`${b}.email = ${a}.email`,
    phone: samePhone,
    name: (a, b) =>
      sql`(${sameName(a, b)} and (
        fold_text(${b}.company) = fold_text(${a}.company) or ${b}.company_id = ${a}.company_id
        or split_part(${b}.email, '@', 2) = split_part(${a}.email, '@', 2)))`,
  },
  companies: {
    domain: (a, b) =>
      sql`(web_host(${b}.domain) in (web_host(${a}.domain), web_host(${a}.website))
        or web_host(${b}.website) in (web_host(${a}.domain), web_host(${a}.website)))`,
    phone: samePhone,
    name: sameName,
  },
};

/** Which records are looked at. */
export interface Reach {
  entity: Mergeable;
  scope: Scope;
}

/** What a record that is not saved yet would be compared by. */
export interface Typed {
  name?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
  company?: string | undefined;
  domain?: string | undefined;
  website?: string | undefined;
}

/** Live records in the scope that are alike to a saved one, each way apart, oldest first. */
export function selectAlike(
  db: Db,
  reach: Reach,
  { id, limit }: { id: number; limit: number },
): Promise<Found[]> {
  const one = sql`select * from ${sql.table(reach.entity)} where id = ${id}`;
  return selectLike(db, reach, { one, limit });
}

/** The same for a record that is being typed. */
export function selectAlikeTyped(
  db: Db,
  reach: Reach,
  { typed, limit }: { typed: Typed; limit: number },
): Promise<Found[]> {
  const text = (value: string | undefined) => sql`nullif(${value ?? ""}::text, '')`;
  const one = sql`
    select 0::bigint as id, ${text(typed.name)} as name, ${text(typed.email)} as email,
      ${text(typed.phone)} as phone, ${text(typed.company)} as company, null::bigint as company_id,
      ${text(typed.domain)} as domain, ${text(typed.website)} as website
  `;
  return selectLike(db, reach, { one, limit });
}

interface Found extends Named {
  reason: Likeness;
}

async function selectLike(
  db: Db,
  { entity, scope }: Reach,
  { one, limit }: { one: RawBuilder<unknown>; limit: number },
): Promise<Found[]> {
  const [a, b] = [sql.ref("one"), sql.ref("other")];
  const each = Object.entries(ways[entity]).map(([reason, compare]) =>
    sql`select other.id, other.name, ${detail(entity, b)} as detail, ${reason}::text as reason
      from one join ${sql.table(entity)} as other on ${compare(a, b)} and other.id <> one.id
      and other.deleted_at is null and ${ownerInScope(sql.ref("other.ownerId"), scope)}`
  );
  const { rows } = await sql<Found>`
    with one as (${one})
    select * from (${sql.join(each, sql` union all `)}) as alike order by id limit ${limit}
  `.execute(db);
  return rows;
}

function detail(entity: Mergeable, of: RawBuilder<unknown>): RawBuilder<string | null> {
  return entity === "customers" ? sql`${of}.email` : sql`${of}.domain`;
}

interface FoundPair {
  firstId: number;
  firstName: string;
  firstDetail: string | null;
  secondId: number;
  secondName: string;
  secondDetail: string | null;
  reasons: Likeness[];
}

/** Pairs of live records in the scope that are alike, the newest second record first. */
export async function selectPairs(
  db: Db,
  { entity, scope }: Reach,
  { before, limit }: { before: { first: number; second: number } | undefined; limit: number },
): Promise<FoundPair[]> {
  const [a, b] = [sql.ref("first"), sql.ref("second")];
  const table = sql.table(entity);
  const live = (of: string) =>
    sql`${sql.ref(`${of}.deletedAt`)} is null and ${ownerInScope(sql.ref(`${of}.ownerId`), scope)}`;
  const each = Object.entries(ways[entity]).map(([reason, compare]) =>
    sql`select first.id as first_id, second.id as second_id, ${reason}::text as reason
      from ${table} as first join ${table} as second on ${compare(a, b)} and first.id < second.id
      where ${live("first")} and ${live("second")}`
  );
  const after = before === undefined
    ? sql`true`
    : sql`(second_id, first_id) < (${before.second}::bigint, ${before.first}::bigint)`;
  const { rows } = await sql<FoundPair>`
    with pairs as (
      select first_id, second_id, array_agg(reason order by reason) as reasons
      from (${sql.join(each, sql` union all `)}) as found
      where ${after} group by second_id, first_id
      order by second_id desc, first_id desc limit ${limit}
    )
    select pairs.first_id, pairs.second_id, to_jsonb(pairs.reasons) as reasons,
      first.name as first_name, ${detail(entity, a)} as first_detail,
      second.name as second_name, ${detail(entity, b)} as second_detail
    from pairs join ${table} as first on first.id = first_id
    join ${table} as second on second.id = second_id
    order by second_id desc, first_id desc
  `.execute(db);
  return rows;
}
