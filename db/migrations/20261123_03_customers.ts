import { type Kysely, sql } from "kysely";

const business = sql.raw(`
  id bigint primary key generated always as identity,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  deleted_at timestamptz,
  custom jsonb not null default '{}'
`);

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table companies (
      ${business},
      name text not null,
      domain text,
      industry text,
      phone text,
      website text,
      address text,
      owner_id bigint not null references users
    )
  `.execute(db);
  await sql`
    create table customers (
      ${business},
      name text not null,
      email text not null,
      phone text,
      company text,
      company_id bigint references companies on delete set null,
      job_title text,
      industry text check (industry in ('Technology', 'Healthcare', 'Finance', 'Retail', 'Other')),
      status text not null default 'prospect' check (status in ('prospect', 'active', 'inactive')),
      source text,
      tags text[] not null default '{}',
      do_not_contact boolean not null default false,
      owner_id bigint not null references users,
      search_text text not null generated always as
        (fold_text(name || ' ' || coalesce(company, '') || ' ' || email)) stored
    )
  `.execute(db);
  for (const index of indexes) await sql.raw(index).execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable("customers").execute();
  await db.schema.dropTable("companies").execute();
}

const live = "where deleted_at is null";

const indexes = [
  `create unique index companies_domain_key on companies (lower(domain)) ${live}`,
  `create index companies_created_index on companies (created_at, id) ${live}`,
  `create index companies_name_index on companies (fold_text(name) text_pattern_ops) ${live}`,
  "create index companies_owner_index on companies (owner_id)",
  `create index customers_created_index on customers (created_at, id) ${live}`,
  `create index customers_owner_index on customers (owner_id, created_at, id) ${live}`,
  `create index customers_status_index on customers (status, created_at, id) ${live}`,
  `create index customers_updated_index on customers (updated_at, id) ${live}`,
  `create index customers_name_index on customers (fold_text(name), id) ${live}`,
  `create index customers_company_name_index
    on customers (fold_text(coalesce(company, '')), id) ${live}`,
  `create index customers_email_sort_index on customers (email, id) ${live}`,
  "create index customers_company_index on customers (company_id) where company_id is not null",
  "create index customers_email_index on customers (email text_pattern_ops)",
  "create index customers_trash_index on customers (deleted_at, id) where deleted_at is not null",
  "create index customers_search_index on customers using gin (search_text gin_trgm_ops)",
  "create index customers_prefix_index on customers (search_text text_pattern_ops)",
];
