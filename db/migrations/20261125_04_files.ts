import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table file_contents (
      key uuid primary key,
      created_at timestamptz not null default now()
    )
  `.execute(db);
  await sql`
    create table file_chunks (
      content_key uuid not null references file_contents on delete cascade,
      position integer not null,
      data bytea not null,
      primary key (content_key, position)
    )
  `.execute(db);
  // What is compressed already gains nothing, and the rest is sent compressed anyway.
  await sql`alter table file_chunks alter column data set storage external`.execute(db);
  await sql`
    create table files (
      id bigint primary key generated always as identity,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      version integer not null default 1,
      deleted_at timestamptz,
      custom jsonb not null default '{}',
      name text not null,
      type text not null,
      size bigint not null check (size >= 0),
      sha256 text not null,
      content_key uuid not null unique,
      user_id bigint not null references users,
      customer_id bigint references customers on delete cascade,
      company_id bigint references companies on delete cascade,
      lead_id bigint references leads on delete cascade,
      interaction_id bigint references interactions on delete cascade,
      check (num_nonnulls(customer_id, company_id, lead_id, interaction_id) = 1)
    )
  `.execute(db);
  for (const index of indexes) await sql.raw(index).execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index tasks_search_index, interactions_search_index`.execute(db);
  for (const table of ["files", "file_chunks", "file_contents"]) {
    await db.schema.dropTable(table).execute();
  }
}

/** The index by which a record finds its files. */
const of = (parent: string) =>
  `create index files_${parent}_index on files (${parent}_id, created_at, id)
    where ${parent}_id is not null`;

const indexes = [
  ...["customer", "company", "lead", "interaction"].map(of),
  "create index files_user_index on files (user_id)",
  "create index file_contents_created_index on file_contents (created_at)",
  "create index tasks_search_index on tasks using gin (fold_text(title) gin_trgm_ops)",
  `create index interactions_search_index on interactions using gin
    (fold_text(coalesce(subject, '') || ' ' || coalesce(body, '')) gin_trgm_ops)`,
];
