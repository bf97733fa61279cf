import { type Kysely, sql } from "kysely";

const columns = `month, stage_id, owner_id, currency, leads, valued, usual, own, own_weighted`;

/** What leads without an end add to their months; rows that change nothing are left out. */
const add = (rows: string) => `
  insert into lead_months (${columns})
  select * from (
    select date_trunc('month', expected_close_on)::date as month, stage_id, owner_id, currency,
      sum(sign)::int as leads,
      coalesce(sum(sign) filter (where amount is not null), 0)::int as valued,
      coalesce(sum(sign * amount) filter (where probability is null), 0) as usual,
      coalesce(sum(sign * amount) filter (where probability is not null), 0) as own,
      coalesce(sum(sign * amount * probability), 0) as own_weighted
    from (${rows}) as changed group by 1, stage_id, owner_id, currency
  ) as delta
  where (leads, valued, usual, own, own_weighted) <> (0, 0, 0, 0, 0)
`;

const from = (table: string, sign: number) => `
  select ${sign} as sign, expected_close_on, stage_id, owner_id, currency, amount, probability
  from ${table}
  where deleted_at is null and closed_at is null and expected_close_on is not null
`;

const events = {
  insert: { rows: from("added", 1), tables: "new table as added" },
  delete: { rows: from("gone", -1), tables: "old table as gone" },
  update: {
    rows: `${from("added", 1)} union all ${from("gone", -1)}`,
    tables: "old table as gone new table as added",
  },
};

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table lead_months (
      id bigint primary key generated always as identity,
      month date not null,
      stage_id bigint not null,
      owner_id bigint not null,
      currency char(3) not null,
      leads integer not null,
      valued integer not null,
      usual numeric not null,
      own numeric not null,
      own_weighted numeric not null
    )
  `.execute(db);
  await sql.raw(add(from("leads", 1))).execute(db);
  for (const [event, { rows, tables }] of Object.entries(events)) {
    await sql.raw(`
      create function lead_months_${event}() returns trigger language plpgsql as $$
      begin ${add(rows)}; return null; end $$
    `).execute(db);
    await sql.raw(`
      create trigger lead_months_${event} after ${event} on leads referencing ${tables}
        for each statement execute function lead_months_${event}()
    `).execute(db);
  }
  await sql`
    create index leads_owner_created_index on leads (owner_id, created_at, id)
      where deleted_at is null
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index leads_owner_created_index`.execute(db);
  for (const event of Object.keys(events)) {
    await sql.raw(`drop trigger lead_months_${event} on leads`).execute(db);
    await sql.raw(`drop function lead_months_${event}`).execute(db);
  }
  await sql`drop table lead_months`.execute(db);
}
