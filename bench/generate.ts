import { type RawBuilder, sql } from "kysely";
import { regions } from "../db/demo/regions.ts";
import { jobTitles, projects, sources, taskTitles, trades } from "../db/demo/words.ts";
import { mendCounts } from "../lib/reports/kept_counts.ts";
import { foldSums } from "../lib/leads/sum_repository.ts";
import type { Db } from "../lib/db/client.ts";

/** How much to make, and from which seed: the same two give the same rows. */
export interface Scale {
  customers: number;
  seed: number;
}

const big = ["companies", "customers", "leads", "tasks", "interactions", "stage_history"];

/** A tenth of one per thousand own records, 20 to 200 people. */
export function peopleFor(customers: number): number {
  return Math.min(200, Math.max(20, Math.round(customers / 5000)));
}

/**
 * Fills an empty migrated database of a server with so many customers and leads, twice as many
 * interactions, a fifth of tasks and of companies. Needs a superuser: keys are not checked row by
 * row, and indexes are made anew afterwards.
 */
export async function generate(db: Db, { customers, seed }: Scale): Promise<void> {
  await db.connection().execute(async (own) => {
    await sql`set statement_timeout = 0`.execute(own);
    await sql`set maintenance_work_mem = '512MB'`.execute(own);
    await sql`set synchronous_commit = off`.execute(own);
    await makePeople(own, peopleFor(customers));
    const indexes = await dropIndexes(own);
    for (const table of big) {
      await sql`alter table ${sql.table(table)} disable trigger all`.execute(own);
    }
    await sql`alter table leads enable trigger lead_sums_insert`.execute(own);
    await sql`alter table leads enable trigger lead_months_insert`.execute(own);
    for (const rows of statements(customers, seed)) await rows.execute(own);
    for (const table of big) {
      await sql`alter table ${sql.table(table)} enable trigger all`.execute(own);
    }
    for (const index of indexes) await sql.raw(index).execute(own);
  });
  await foldSums(db);
  await mendCounts(db);
  for (
    const table of [...big, "users", "lead_sums", "lead_months", "stage_flows", "activity_weeks"]
  ) {
    await sql`vacuum analyze ${sql.table(table)}`.execute(db);
  }
}

async function makePeople(db: Db, people: number): Promise<void> {
  await sql`insert into teams (name) select 'Team ' || n from generate_series(1, 10) n`.execute(db);
  await sql`
    insert into users (email, name, role, team_id, status)
    select 'person.' || n || '@bench.test', 'Person ' || n,
      case when n = 1 then 'admin' when n <= 11 then 'manager' else 'user' end, 1 + n % 10, 'active'
    from generate_series(1, ${people}::int) n
  `.execute(db);
}

/** Takes away every index that no constraint needs; gives what makes them again. */
async function dropIndexes(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string; definition: string }>`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
    from pg_index where indrelid = any(${big}::text[]::regclass[]) and not indisprimary
  `.execute(db);
  for (const { name } of rows) await sql`drop index ${sql.id(name)}`.execute(db);
  return rows.map((row) => row.definition);
}

function statements(customers: number, seed: number): RawBuilder<unknown>[] {
  const { series, hash, pick, spread } = source(seed);
  const people = peopleFor(customers);
  const companies = Math.ceil(customers / 5);
  const owner = sql`1 + ${hash(1)} % ${sql.lit(people)}`;
  const first = pick(regions.flatMap((region) => [...region.first]), 2);
  const last = pick(regions.flatMap((region) => [...region.last]), 3);
  const trade = pick(trades.map(([name]) => name), 4);
  return [
    sql`insert into companies (name, domain, owner_id, created_at, updated_at)
      select ${last} || ' ' || ${trade}, 'c' || n || '.example', ${owner}, ${spread(5)}, ${
      spread(5)
    }
      from ${series(companies)}`,
    sql`insert into customers (name, email, phone, company, company_id, job_title, status, source,
        owner_id, created_at, updated_at)
      select ${first} || ' ' || ${last}, 'p' || n || '@c' || (1 + n % ${
      sql.lit(companies)
    }) || '.example',
        '+49 ' || (30 + ${hash(6)} % 70) || ' ' || (1000000 + ${hash(7)} % 9000000),
        ${last} || ' ' || ${trade}, 1 + n % ${sql.lit(companies)}, ${pick([...jobTitles], 8)},
        ${pick(["prospect", "prospect", "active", "inactive"], 9)},
        ${pick(sources.map(([name]) => name), 10)}, ${owner}, ${spread(5)}, ${spread(11)}
      from ${series(customers)}`,
    ...chunks(customers).map(([from, to]) =>
      sql`insert into leads (title, customer_id, stage_id, owner_id, amount, currency, expected_close_on,
          stage_entered_at, created_at, updated_at, closed_at, closed_rate, position, search_text)
        select title, customer_id, stage_id, deal.owner_id, amount, 'EUR', close_on, entered, made, entered,
          case when stage_id > 5 then entered end, case when stage_id > 5 then 1 end,
          'c' || lpad(n::text, 8, '0'), fold_text(title || ' ' || name || ' ')
        from (
          select n, ${pick([...projects], 12)} || ' ' || n as title, n as customer_id,
            1 + ${hash(13)} % 7 as stage_id, ${owner} as owner_id,
            (500 + ${hash(14)} % 200000)::numeric as amount,
            ('2026-01-01'::date + (${hash(15)} % 540)::int) as close_on,
            ${spread(16)} as entered, ${spread(16)} - interval '20 days' as made
          from ${series(to, from)}
        ) as deal join customers on customers.id = customer_id`
    ),
    stays(seed),
    sql`insert into tasks (title, user_id, created_by, customer_id, lead_id, due_at, priority, status)
      select ${pick([...taskTitles], 17)} || ' ' || n, ${owner}, ${owner}, 1 + ${hash(18)} % ${
      sql.lit(customers)
    }, 1 + ${hash(19)} % ${sql.lit(customers)},
        now() + (${hash(20)} % 90 - 30) * interval '1 day', ${pick(["low", "normal", "high"], 21)},
        ${pick(["open", "done", "done"], 22)}
      from ${series(Math.ceil(customers / 5))}`,
    sql`insert into interactions (kind, customer_id, lead_id, user_id, subject, body, occurred_at)
      select ${pick(["call", "email", "meeting", "note"], 23)}, 1 + ${hash(24)} % ${
      sql.lit(customers)
    }, case when n % 2 = 0 then 1 + ${hash(25)} % ${sql.lit(customers)} end, ${owner},
        ${pick([...projects], 26)} || ' ' || n, 'Spoke about ' || ${pick([...projects], 27)} ||
        ' and ' || ${pick([...taskTitles], 28)}, ${spread(29)}
      from ${series(customers * 2)}`,
  ];
}

/** How each lead came to its stage: open ones from the first on, two days in each. */
function stays(seed: number): RawBuilder<unknown> {
  const steps = sql`case when stage_id > 5
    then 3 + (hashint8extended(id, ${sql.lit(seed * 1000 + 30)}) & 9223372036854775807) % 4
    else stage_id end`;
  return sql`
    insert into stage_history (lead_id, from_stage_id, to_stage_id, entered_at, left_at, user_id,
      left_to_stage_id)
    select lead_id, lag(stage) over way, stage, at, lead(at) over way, owner_id,
      lead(stage) over way
    from (
      select id as lead_id, owner_id, step,
        case when step = steps then stage_id else step end as stage,
        case when step = steps then stage_entered_at
          else created_at + step * interval '2 days' end as at
      from (select *, ${steps} as steps from leads) as deal
      cross join lateral generate_series(1, steps) as step
    ) as stay window way as (partition by lead_id order by step)
  `;
}

const chunk = 250_000;

function chunks(count: number): [number, number][] {
  return Array.from(
    { length: Math.ceil(count / chunk) },
    (_, n) => [n * chunk + 1, Math.min(count, (n + 1) * chunk)],
  );
}

/** Expressions over a row's number `n`; `salt` keeps columns apart. */
function source(seed: number) {
  const hash = (salt: number) =>
    sql`(hashint8extended(n, ${sql.lit(seed * 1000 + salt)}) & 9223372036854775807)`;
  return {
    hash,
    series: (to: number, from = 1) =>
      sql`generate_series(${sql.lit(from)}::bigint, ${sql.lit(to)}::bigint) as n`,
    pick: (words: readonly string[], salt: number) =>
      sql`(array[${sql.join(words.map((word) => sql.lit(word)))}])[1 + ${hash(salt)} % ${
        sql.lit(words.length)
      }]`,
    /** A moment in the two years before a fixed day. */
    spread: (salt: number) =>
      sql`'2026-11-01'::timestamptz - (${hash(salt)} % 63072000) * interval '1 second'`,
  };
}
