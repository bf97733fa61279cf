import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    insert into organisation (name, base_currency, time_zone, locale)
    values ('My organisation', 'EUR', 'UTC', 'en')
  `.execute(db);
  await sql`insert into pipelines (name, position) values ('Sales', 1)`.execute(db);
  await sql`
    insert into stages
      (pipeline_id, key, name, position, type, probability, forecast_category, rot_after_days)
    select pipelines.id, s.* from pipelines, (values
      ('qualified', 'Qualified', 1, 'open', 10, 'pipeline', 14),
      ('meeting', 'Meeting', 2, 'open', 25, 'pipeline', 14),
      ('proposal', 'Proposal', 3, 'open', 50, 'best_case', 14),
      ('negotiation', 'Negotiation', 4, 'open', 75, 'commit', 14),
      ('verbal_yes', 'Verbal yes', 5, 'open', 90, 'commit', 7),
      ('won', 'Won', 6, 'won', 100, 'closed', null),
      ('lost', 'Lost', 7, 'lost', 0, 'omitted', null)
    ) as s (key, name, position, type, probability, forecast_category, rot_after_days)
  `.execute(db);
  await sql`
    insert into lost_reasons (key, name, position) values
      ('price', 'Price', 1),
      ('competitor', 'Chose a competitor', 2),
      ('no_budget', 'No budget', 3),
      ('no_decision', 'No decision', 4),
      ('no_answer', 'No answer', 5),
      ('missing_feature', 'Something was missing', 6),
      ('other', 'Other', 7)
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ["lost_reasons", "stages", "pipelines", "organisation"]) {
    await sql`delete from ${sql.table(table)}`.execute(db);
  }
}
