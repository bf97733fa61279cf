import postgres from "postgres";

/** What the limit reads and writes: one statement a request, prepared by the driver. */
export function limitQueries(url: string) {
  const options = { max: 20, types: { bigint: { ...number, to: 20, from: [20] } } };
  const sql = postgres(url, options);
  // One plan for all words would go through all rows.
  const searching = postgres(url, {
    ...options,
    connection: { plan_cache_mode: "force_custom_plan" },
  });
  const shown = sql`
    customers.id, customers.name, customers.email, phone, company, company_id as "companyId",
    job_title as "jobTitle", industry, customers.status, source, tags,
    do_not_contact as "doNotContact", owner_id as "ownerId", customers.created_at as "createdAt",
    customers.updated_at as "updatedAt", customers.version, customers.deleted_at as "deletedAt",
    customers.custom, json_build_object('id', owner.id, 'name', owner.name, 'email', owner.email) as owner,
    (select count(*)::int from leads
      where customer_id = customers.id and leads.deleted_at is null) as "leadCount",
    (select count(*)::int from interactions
      where customer_id = customers.id and interactions.deleted_at is null) as "interactionCount"`;
  const from = sql`from customers join users as owner on owner.id = owner_id`;
  return {
    list: (rows: number) =>
      sql`select ${shown} ${from} where customers.deleted_at is null
        order by customers.created_at desc, customers.id desc limit ${sql.unsafe(String(rows))}`,
    search: (text: string) =>
      searching`select ${shown} ${from}
        where customers.deleted_at is null and search_text like ${`%${text}%`}
        order by customers.created_at desc, customers.id desc limit 20`,
    record: (id: number) => sql`select ${shown} ${from} where customers.id = ${id}`,
    create: (name: string, email: string) =>
      sql`insert into customers (name, email, owner_id, status) values (${name}, ${email}, 2, 'prospect')
        returning *`,
    update: (id: number, jobTitle: string) =>
      sql`update customers set job_title = ${jobTitle}, version = version + 1, updated_at = now()
        where id = ${id} returning *`,
    move: (id: number, stageId: number) =>
      sql`update leads set stage_id = ${stageId}, version = version + 1, updated_at = now(),
          stage_entered_at = now()
        where id = ${id} returning *`,
  };
}

const number = { serialize: String, parse: Number };

export type LimitQueries = ReturnType<typeof limitQueries>;
