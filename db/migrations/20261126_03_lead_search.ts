import { type Kysely, sql } from "kysely";

/** Who reads a lead reads the names of its customer and company, so these are searched with it. */
const text = (title: string, customer: string, company: string) => `
  fold_text(${title}
    || ' ' || coalesce((select name from customers where id = ${customer}), '')
    || ' ' || coalesce((select name from companies where id = ${company}), ''))
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table leads add column search_text text not null default ''`.execute(db);
  await sql.raw(`
    create function lead_search_text() returns trigger language plpgsql as $$
    begin
      new.search_text := ${text("new.title", "new.customer_id", "new.company_id")};
      return new;
    end $$
  `).execute(db);
  await sql`
    create trigger lead_search_text before insert or update of title, customer_id, company_id
      on leads for each row execute function lead_search_text()
  `.execute(db);
  for (const [table, column] of parents) await sql.raw(follow(table, column)).execute(db);
  for (const [table] of parents) {
    await sql.raw(`
      create trigger ${table}_lead_search_text after update of name on ${table} for each row
        when (old.name is distinct from new.name) execute function ${table}_lead_search_text()
    `).execute(db);
  }
  const filled = text("title", "customer_id", "company_id");
  await sql.raw(`update leads set search_text = ${filled}`).execute(db);
  for (const index of indexes) await sql.raw(index).execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const [table] of parents) {
    await sql.raw(`drop trigger ${table}_lead_search_text on ${table}`).execute(db);
    await sql.raw(`drop function ${table}_lead_search_text`).execute(db);
  }
  await sql`drop trigger lead_search_text on leads`.execute(db);
  await sql`drop function lead_search_text`.execute(db);
  await sql`alter table leads drop column search_text`.execute(db);
  for (const index of before) await sql.raw(index).execute(db);
}

const parents = [["customers", "customer_id"], ["companies", "company_id"]] as const;

const follow = (table: string, column: string) => `
  create function ${table}_lead_search_text() returns trigger language plpgsql as $$
  begin
    update leads set search_text = ${text("leads.title", "leads.customer_id", "leads.company_id")}
    where leads.${column} = new.id;
    return null;
  end $$
`;

const indexes = [
  "drop index leads_search_index",
  "drop index leads_prefix_index",
  "create index leads_search_index on leads using gin (search_text gin_trgm_ops)",
  "create index leads_prefix_index on leads (search_text text_pattern_ops)",
];

const before = [
  "create index leads_search_index on leads using gin (fold_text(title) gin_trgm_ops)",
  "create index leads_prefix_index on leads (fold_text(title) text_pattern_ops)",
];
