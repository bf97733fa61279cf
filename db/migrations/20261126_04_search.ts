import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  // Immutable and in standard form, so that indexes rest on it: "+49 (30) 12-34" gives "49301234".
  await sql`
    create function phone_digits(value text) returns text
    language sql immutable strict parallel safe
    return regexp_replace(value, '[^0-9]', '', 'g')
  `.execute(db);
  for (const index of indexes) await sql.raw(index).execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const index of indexes) {
    await sql`drop index ${sql.id(/index (\w+)/.exec(index)?.[1] ?? "")}`.execute(db);
  }
  await sql`drop function phone_digits(text)`.execute(db);
}

const phone = (table: string) =>
  `create index ${table}_phone_index on ${table} using gin (phone_digits(phone) gin_trgm_ops)
    where phone is not null`;

const indexes = [
  ...["customers", "companies"].map(phone),
  "create index tasks_prefix_index on tasks (fold_text(title) text_pattern_ops)",
];
