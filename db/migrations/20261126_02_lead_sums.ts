import { type Kysely, sql } from "kysely";

/** What is summed of live leads: amounts whose rate is frozen apart from those at today's rate. */
const measures = `
  sum(sign)::int as leads,
  sum(sign) filter (where amount is not null and closed_rate is null)::int as valued,
  sum(sign * amount) filter (where closed_rate is null and probability is null) as usual,
  sum(sign * amount) filter (where closed_rate is null and probability is not null) as own,
  sum(sign * amount * probability) filter (where closed_rate is null) as own_weighted,
  sum(sign * amount * closed_rate) filter (where probability is null) as frozen_usual,
  sum(sign * amount * closed_rate) filter (where probability is not null) as frozen_own,
  sum(sign * amount * closed_rate * probability) as frozen_weighted
`;

const columns = `stage_id, owner_id, currency, leads, valued, usual, own, own_weighted,
  frozen_usual, frozen_own, frozen_weighted`;

/** Adds to the sums what became of some leads; rows that change nothing are left out. */
const add = (rows: string) => `
  insert into lead_sums (${columns})
  select * from (
    select stage_id, owner_id, currency, ${measures}
    from (${rows}) as changed group by stage_id, owner_id, currency
  ) as delta
  where (leads, coalesce(valued, 0), coalesce(usual, 0), coalesce(own, 0),
    coalesce(own_weighted, 0), coalesce(frozen_usual, 0), coalesce(frozen_own, 0),
    coalesce(frozen_weighted, 0)) <> (0, 0, 0, 0, 0, 0, 0, 0)
`;

const from = (table: string, sign: number) => `
  select ${sign} as sign, stage_id, owner_id, currency, amount, probability, closed_rate
  from ${table} where deleted_at is null
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
    create table lead_sums (
      id bigint primary key generated always as identity,
      stage_id bigint not null,
      owner_id bigint not null,
      currency char(3) not null,
      leads integer not null,
      valued integer,
      usual numeric,
      own numeric,
      own_weighted numeric,
      frozen_usual numeric,
      frozen_own numeric,
      frozen_weighted numeric
    )
  `.execute(db);
  await sql.raw(add(from("leads", 1))).execute(db);
  for (const [event, { rows, tables }] of Object.entries(events)) {
    await sql.raw(`
      create function lead_sums_${event}() returns trigger language plpgsql as $$
      begin ${add(rows)}; return null; end $$
    `).execute(db);
    await sql.raw(`
      create trigger lead_sums_${event} after ${event} on leads referencing ${tables}
        for each statement execute function lead_sums_${event}()
    `).execute(db);
  }
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const event of Object.keys(events)) {
    await sql.raw(`drop trigger lead_sums_${event} on leads`).execute(db);
    await sql.raw(`drop function lead_sums_${event}`).execute(db);
  }
  await sql`drop table lead_sums`.execute(db);
}
