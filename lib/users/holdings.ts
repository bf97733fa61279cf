import { sql } from "kysely";
import type { Db } from "../db/client.ts";

/** What belongs to a user and goes to another when they leave: where, and whose it is. */
const holdings = [
  { entity: "customers", owner: "ownerId", handed: sql`true`, held: sql`deleted_at is null` },
  { entity: "companies", owner: "ownerId", handed: sql`true`, held: sql`deleted_at is null` },
  { entity: "leads", owner: "ownerId", handed: sql`true`, held: sql`deleted_at is null` },
  {
    entity: "tasks",
    owner: "userId",
    handed: sql`status = 'open'`,
    held: sql`status = 'open' and deleted_at is null`,
  },
] as const;

/** How many live records of an entity belong to a user. */
export interface Holding {
  entity: typeof holdings[number]["entity"];
  count: number;
}

/** What the user owns: live customers, companies and leads, and open tasks; only what there is. */
export async function selectHoldings(db: Db, userId: number): Promise<Holding[]> {
  const counts = holdings.map(({ entity, owner, held }) =>
    sql`
      select ${sql.lit(entity)} as entity, count(*)::int as count
      from ${sql.table(entity)} where ${sql.ref(owner)} = ${userId} and ${held}
    `
  );
  const { rows } = await sql<Holding>`${sql.join(counts, sql` union all `)}`.execute(db);
  return rows.filter(({ count }) => count > 0);
}

/** One record that went from one user to another. */
export interface HandedOver {
  entity: string;
  id: number;
  before: { version: number } & Record<string, number>;
  after: { version: number } & Record<string, number>;
}

/** Gives a user's records to another, those in the trash too: they may be restored one day. */
export async function patchHoldings(
  db: Db,
  { from, to, now }: { from: number; to: number; now: Date },
): Promise<HandedOver[]> {
  const moved: HandedOver[] = [];
  for (const { entity, owner, handed } of holdings) {
    const { rows } = await sql<{ id: number; version: number }>`
      update ${sql.table(entity)}
      set ${sql.ref(owner)} = ${to}, version = version + 1, updated_at = ${now}
      where ${sql.ref(owner)} = ${from} and ${handed} returning id, version
    `.execute(db);
    moved.push(...rows.map(({ id, version }) => ({
      entity,
      id,
      before: { version: version - 1, [owner]: from },
      after: { version, [owner]: to },
    })));
  }
  return moved;
}
