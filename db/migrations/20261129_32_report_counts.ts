import { type Kysely, sql } from "kysely";

/** Counts that are kept: rows to add up, which triggers append and a job folds together. */
const counts = {
  /** First stays of live leads by UTC month, owner, and where they went after how many days. */
  stage_flows: {
    columns: "month, owner_id, stage_id, left_to_stage_id, days",
    table: `month date not null, owner_id bigint not null, stage_id bigint not null,
      left_to_stage_id bigint, days integer`,
    index: `(month, owner_id) include (stage_id, left_to_stage_id, days, times)`,
    from: (table: string, sign: number) => `
      select ${sign} as sign, date_trunc('month', entered_at at time zone 'UTC')::date as month,
        owner_id, to_stage_id as stage_id, left_to_stage_id, days
      from ${table} as stays join leads on leads.id = lead_id
      where not again and leads.deleted_at is null`,
  },
  /** Live interactions by UTC week, its Monday, who wrote them and kind. */
  activity_weeks: {
    columns: "week, user_id, kind",
    table: "week date not null, user_id bigint not null, kind text not null",
    index: "(week, user_id) include (kind, times)",
    from: (table: string, sign: number) => `
      select ${sign} as sign, date_trunc('week', occurred_at at time zone 'UTC')::date as week,
        user_id, kind
      from ${table} where deleted_at is null`,
  },
};
const sources = { stage_flows: "stage_history", activity_weeks: "interactions" };

/** The ways to a person's activities answer from the index alone. */
const covering = {
  interactions_user_index: ["(user_id, occurred_at, id)", "kind, deleted_at", ""],
  interactions_customer_index: [
    "(customer_id, occurred_at, id)",
    "user_id, kind, deleted_at",
    "where customer_id is not null",
  ],
  interactions_lead_index: [
    "(lead_id, occurred_at, id)",
    "user_id, kind, deleted_at",
    "where lead_id is not null",
  ],
};

async function indexed(db: Kysely<unknown>, covers: boolean): Promise<void> {
  for (const [name, [columns, included, which]] of Object.entries(covering)) {
    await sql.raw(`drop index ${name}`).execute(db);
    await sql.raw(`create index ${name} on interactions ${columns}
      ${covers ? `include (${included})` : ""} ${which}`).execute(db);
  }
}

type Kept = keyof typeof counts;
const names: Kept[] = ["stage_flows", "activity_weeks"];

const add = (name: Kept, rows: string) => `
  insert into ${name} (${counts[name].columns}, times)
  select ${counts[name].columns}, sum(sign)::integer from (${rows}) as changed
  group by ${counts[name].columns} having sum(sign) <> 0`;

const eventsOf = (name: Kept) => ({
  insert: [counts[name].from("added", 1), "new table as added"],
  delete: [counts[name].from("gone", -1), "old table as gone"],
  update: [
    `${counts[name].from("added", 1)} union all ${counts[name].from("gone", -1)}`,
    "old table as gone new table as added",
  ],
});

/** What a lead's stays count for its owner goes and comes with the lead. */
const ofLead = (row: "old" | "new", sign: number) => `
  if ${row}.deleted_at is null then
    insert into stage_flows (month, owner_id, stage_id, left_to_stage_id, days, times)
    select date_trunc('month', entered_at at time zone 'UTC')::date, ${row}.owner_id, to_stage_id,
      left_to_stage_id, days, ${sign} * count(*)
    from stage_history where lead_id = ${row}.id and not again group by 1, 2, 3, 4, 5;
  end if;`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await indexed(db, true);
  for (const name of names) {
    const { table, index, from } = counts[name];
    await sql.raw(`create table ${name} (id bigint primary key generated always as identity,
      ${table}, times integer not null)`).execute(db);
    await sql.raw(add(name, from(sources[name], 1))).execute(db);
    await sql.raw(`create index ${name}_index on ${name} ${index}`).execute(db);
    for (const [event, [rows = "", tables]] of Object.entries(eventsOf(name))) {
      await sql.raw(`
        create function ${name}_${event}() returns trigger language plpgsql as $$
        begin ${add(name, rows)}; return null; end $$
      `).execute(db);
      await sql.raw(`
        create trigger ${name}_${event} after ${event} on ${sources[name]} referencing ${tables}
          for each statement execute function ${name}_${event}()
      `).execute(db);
    }
  }
  await sql.raw(`
    create function stage_flows_lead() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' then ${ofLead("old", -1)} return old; end if;
      ${ofLead("old", -1)} ${ofLead("new", 1)} return null;
    end $$
  `).execute(db);
  await sql`
    create trigger stage_flows_owner after update on leads for each row
      when (old.owner_id <> new.owner_id or (old.deleted_at is null) <> (new.deleted_at is null))
      execute function stage_flows_lead()
  `.execute(db);
  // Before, since the stays go with their lead.
  await sql`
    create trigger stage_flows_gone before delete on leads for each row
      execute function stage_flows_lead()
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await indexed(db, false);
  await sql`drop trigger stage_flows_owner on leads`.execute(db);
  await sql`drop trigger stage_flows_gone on leads`.execute(db);
  await sql`drop function stage_flows_lead`.execute(db);
  for (const name of names) {
    for (const event of ["insert", "delete", "update"]) {
      await sql.raw(`drop trigger ${name}_${event} on ${sources[name]}`).execute(db);
      await sql.raw(`drop function ${name}_${event}`).execute(db);
    }
    await sql.raw(`drop table ${name}`).execute(db);
  }
}
