import { sql } from "kysely";
import type { Db } from "../db/client.ts";

/**
 * Strangers: people who are no customers (neither active nor with a lead that was won), with nothing
 * open, of whom nothing was heard, planned or written since an instant; not those erased already.
 */
const strangers = (since: Date) => {
  const at = sql`${since}::timestamptz`;
  return sql`
    customers.created_at < ${at} and customers.updated_at < ${at} and customers.status <> 'active'
    and not exists (select from interactions
      where interactions.customer_id = customers.id and interactions.occurred_at >= ${at})
    and not exists (select from tasks
      where tasks.customer_id = customers.id and tasks.deleted_at is null
        and (tasks.status = 'open' or tasks.updated_at >= ${at}))
    and not exists (select from leads join stages on stages.id = leads.stage_id
      where leads.customer_id = customers.id and leads.deleted_at is null
        and (stages.type <> 'lost' or leads.updated_at >= ${at}))
    and not exists (select from changes where changes.entity = 'customers'
      and changes.entity_id = customers.id and changes.action = 'erased')
  `;
};

/** How many there are. */
export async function countStrangers(db: Db, since: Date): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from customers where ${strangers(since)}
  `.execute(db);
  return rows[0]?.count ?? 0;
}

/** Some of them by id. */
export async function selectStrangers(
  db: Db,
  { since, after, limit }: { since: Date; after: number; limit: number },
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select id from customers where id > ${after} and ${strangers(since)} order by id limit ${limit}
  `.execute(db);
  return rows.map(({ id }) => id);
}
