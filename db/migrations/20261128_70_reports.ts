import { type Kysely, sql } from "kysely";

const live = "where deleted_at is null";
const open = "and closed_at is null and deleted_at is null";

/** Each answers a report from the index alone; most rows are in none of the ones on gaps. */
const indexes = {
  stage_history_first_index: `stage_history (entered_at)
    include (to_stage_id, lead_id, left_at, left_to_stage_id) where not again`,
  leads_closed_index: `leads (closed_at)
    include (stage_id, owner_id, amount, currency, closed_rate, lost_reason_id, source, created_at)
    where closed_at is not null and deleted_at is null`,
  leads_source_index: `leads (created_at)
    include (stage_id, owner_id, source, amount, currency, closed_rate) ${live}`,
  leads_trashed_index: "leads (id) where deleted_at is not null",
  leads_no_amount_index: `leads (owner_id, stage_id) where amount is null ${open}`,
  leads_no_close_index: `leads (owner_id, stage_id) where expected_close_on is null ${open}`,
  leads_no_source_index: `leads (owner_id, stage_id) where source is null ${open}`,
  customers_no_phone_index: "customers (owner_id) where phone is null and deleted_at is null",
  customers_no_company_index:
    "customers (owner_id) where company_id is null and deleted_at is null",
  customers_no_source_index: "customers (owner_id) where source is null and deleted_at is null",
  interactions_activity_index: `interactions (occurred_at) include (user_id, kind) ${live}`,
  changes_leads_index: "changes (at) include (entity_id) where entity = 'leads'",
};

/**
 * A stay knows where its lead went from it, and whether the lead had been in that stage before: then
 * a funnel over any span reads each stay once and joins nothing.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table stage_history add column left_to_stage_id bigint,
      add column again boolean not null default false
  `.execute(db);
  await sql`
    update stage_history set left_to_stage_id = known.left_to, again = known.again
    from (
      select id, lead(to_stage_id) over (partition by lead_id order by entered_at, id) as left_to,
        row_number() over (partition by lead_id, to_stage_id order by entered_at, id) > 1 as again
      from stage_history
    ) as known where known.id = stage_history.id
  `.execute(db);
  await sql`
    create function stage_history_enter() returns trigger language plpgsql as $$
    begin
      update stage_history set left_to_stage_id = new.to_stage_id where id = (
        select id from stage_history where lead_id = new.lead_id
        order by entered_at desc, id desc limit 1);
      new.again := exists (select from stage_history
        where lead_id = new.lead_id and to_stage_id = new.to_stage_id);
      return new;
    end $$
  `.execute(db);
  await sql`
    create function stage_history_stay() returns trigger language plpgsql as $$
    begin new.left_to_stage_id := null; return new; end $$
  `.execute(db);
  await sql`
    create trigger stage_history_enter before insert on stage_history
      for each row execute function stage_history_enter()
  `.execute(db);
  await sql`
    create trigger stage_history_stay before update of left_at on stage_history
      for each row when (new.left_at is null) execute function stage_history_stay()
  `.execute(db);
  for (const [name, on] of Object.entries(indexes)) {
    await sql.raw(`create index ${name} on ${on}`).execute(db);
  }
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const name of Object.keys(indexes)) await sql.raw(`drop index ${name}`).execute(db);
  for (const name of ["stage_history_enter", "stage_history_stay"]) {
    await sql.raw(`drop trigger ${name} on stage_history`).execute(db);
    await sql.raw(`drop function ${name}`).execute(db);
  }
  await sql`alter table stage_history drop column left_to_stage_id, drop column again`.execute(db);
}
