import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table runs drop constraint runs_status_check,
      add constraint runs_status_check
        check (status in ('queued', 'running', 'done', 'failed', 'cancelled'))
  `.execute(db);
  await sql`
    create table imports (
      id bigint primary key generated always as identity,
      created_at timestamptz not null default now(),
      user_id bigint not null references users,
      entity text not null,
      mode text not null check (mode in ('create', 'update', 'upsert')),
      key text,
      mapping jsonb not null default '{}',
      options jsonb not null default '{}',
      file_name text not null,
      file_size bigint not null,
      content_key uuid references file_contents on delete set null,
      format jsonb not null default '{}',
      status text not null default 'reading'
        check (status in ('reading', 'checking', 'previewed', 'failed')),
      rows integer not null default 0,
      chunks integer not null default 0,
      next integer not null default 0,
      counts jsonb not null default '{}',
      samples jsonb not null default '{}',
      error text,
      run_id bigint references runs
    )
  `.execute(db);
  // A row is a list of cells; a chunk is a JSON text, so that a NUL in a cell can be kept and shown.
  await sql`
    create table import_chunks (
      import_id bigint not null references imports on delete cascade,
      position integer not null,
      first_row integer not null,
      rows text not null,
      primary key (import_id, position)
    )
  `.execute(db);
  await sql`
    create table import_keys (
      import_id bigint not null references imports on delete cascade,
      key text not null,
      row integer not null,
      primary key (import_id, key)
    )
  `.execute(db);
  await sql`
    create table import_issues (
      import_id bigint not null references imports on delete cascade,
      row integer not null,
      reason text not null,
      cells text not null,
      primary key (import_id, row)
    )
  `.execute(db);
  await sql`create index imports_user_index on imports (user_id, id)`.execute(db);
  await sql`create index imports_run_index on imports (run_id) where run_id is not null`
    .execute(db);
  await sql`create index imports_content_index on imports (content_key)
    where content_key is not null`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ["import_issues", "import_keys", "import_chunks", "imports"]) {
    await db.schema.dropTable(table).execute();
  }
  await sql`delete from runs where status = 'cancelled'`.execute(db);
  await sql`
    alter table runs drop constraint runs_status_check,
      add constraint runs_status_check
        check (status in ('queued', 'running', 'done', 'failed'))
  `.execute(db);
}
