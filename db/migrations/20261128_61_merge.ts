import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  // A number with its country code as E.164 writes it; one without, by its digits alone.
  await sql`
    create function phone_key(value text) returns text
    language sql immutable strict parallel safe
    return nullif(regexp_replace(
      regexp_replace(replace(value, '(0)', ''), '[^0-9+]', '', 'g'), '^00', '+'
    ), '')
  `.execute(db);
  for (const table of ["customers", "companies"]) {
    await sql`
      alter table ${sql.table(table)}
        add column merged_into bigint references ${sql.table(table)} on delete set null
    `.execute(db);
    await sql.raw(`create index ${table}_merged_index on ${table} (merged_into)
      where merged_into is not null`).execute(db);
    await sql.raw(`create index ${table}_phone_key_index on ${table} (phone_key(phone))
      where deleted_at is null and phone is not null`).execute(db);
  }
  await sql`
    create function web_host(value text) returns text
    language sql immutable strict parallel safe
    return lower(substring(value from '^(?:[a-zA-Z]+://)?(?:www\\.)?([^/:?#]+)'))
  `.execute(db);
  for (const column of ["domain", "website"]) {
    await sql.raw(`create index companies_${column}_host_index on companies (web_host(${column}))
      where deleted_at is null and ${column} is not null`).execute(db);
  }
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ["customers", "companies"]) {
    await sql.raw(`drop index ${table}_phone_key_index`).execute(db);
    await sql.raw(`alter table ${table} drop column merged_into`).execute(db);
  }
  for (const column of ["domain", "website"]) {
    await sql.raw(`drop index companies_${column}_host_index`).execute(db);
  }
  await sql`drop function web_host`.execute(db);
  await sql`drop function phone_key`.execute(db);
}
