import assert from "node:assert/strict";
import { sql } from "kysely";
import { seed } from "../../db/seed.ts";
import { demoLogins, demoPassword } from "../../lib/auth/demo.ts";
import { verifyPassword } from "../../lib/auth/password.ts";
import { undoChangeSet } from "../../lib/changes/undo.ts";
import { systemContext } from "../../lib/context.ts";
import { ConfigError } from "../../lib/config.ts";
import type { Db } from "../../lib/db/client.ts";
import { undoables } from "../../lib/resources.ts";
import { testDatabase } from "../support/database.ts";

const [first, second] = [await testDatabase(), await testDatabase()];
Deno.test.afterAll(async () => {
  await first.close();
  await second.close();
});
const now = new Date("2026-03-05T10:20:00Z");
await seed(systemContext(first.db, first.kv, now));
await seed(systemContext(second.db, second.kv, now));
const { db } = first;

const tables = [
  "teams",
  "users",
  "companies",
  "customers",
  "leads",
  "tasks",
  "interactions",
] as const;

async function everything(from: Db) {
  const rows = [];
  for (const table of [...tables, "stageHistory"] as const) {
    rows.push(await from.selectFrom(table).selectAll().orderBy("id").execute());
  }
  // Teams get their managers by an update, leads the time of their last activity: no clock in either.
  return JSON.stringify(rows, (name, value) => /^(created|updated)At$/.test(name) ? 0 : value);
}

const count = async (query: ReturnType<typeof sql<{ n: number }>>) =>
  (await query.execute(db)).rows[0]?.n ?? 0;

Deno.test("as many of each as promised", async () => {
  const counts = await Promise.all(
    tables.map((table) => count(sql`select count(*) as n from ${sql.table(table)}`)),
  );
  assert.deepEqual(counts, [3, 12, 360, 1000, 300, 600, 2500]);
});

Deno.test("the same seed number gives the same data", async () => {
  assert.equal(await everything(db), await everything(second.db));
});

Deno.test("the three logins work, and nobody else has a password", async () => {
  const users = await db.selectFrom("users").innerJoin("passwords", "userId", "id")
    .select(["email", "role", "hash"]).orderBy("id").execute();
  assert.deepEqual(users.map(({ email, role }) => ({ email, role })), [...demoLogins]);
  assert.equal(await verifyPassword(users[2]?.hash, demoPassword), true);
});

Deno.test("user@demo.test owns a fair share, and so does everybody who sells", async () => {
  const shares = await db.selectFrom("customers").innerJoin("users", "users.id", "ownerId")
    .select(["users.email", (eb) => eb.fn.countAll<number>().as("n")]).groupBy("users.email")
    .execute();
  const own = shares.find((share) => share.email === "user@demo.test")?.n ?? 0;
  assert.ok(own >= 60 && own <= 110, String(own));
  assert.equal(shares.length, 12);
  assert.ok(shares.every((share) => share.n >= 25));
});

const nonsense: Record<string, ReturnType<typeof sql<{ n: number }>>> = {
  "a record from the future": sql`
    select (select count(*) from customers where created_at > ${now})
      + (select count(*) from leads where greatest(created_at, stage_entered_at, closed_at) > ${now})
      + (select count(*) from tasks where greatest(created_at, completed_at) > ${now})
      + (select count(*) from interactions where occurred_at > ${now}) as n`,
  "a lead older than its customer, or closed before it began": sql`
    select count(*) as n from leads join customers on customers.id = customer_id
    where leads.created_at < customers.created_at or closed_at < leads.created_at`,
  "an owner other than the customer's": sql`
    select count(*) as n from leads join customers on customers.id = customer_id
    where leads.owner_id <> customers.owner_id`,
  "a closed lead in an open stage, or the other way round": sql`
    select count(*) as n from leads join stages on stages.id = stage_id
    where (closed_at is null) <> (type = 'open') or (type = 'lost') <> (lost_reason_id is not null)`,
  "a stage history with a hole": sql`
    select count(*) as n from (
      select left_at, lead(entered_at) over by_lead as next, lead(from_stage_id) over by_lead as came,
        to_stage_id
      from stage_history window by_lead as (partition by lead_id order by id)
    ) as steps where left_at is distinct from next or (next is not null and came <> to_stage_id)`,
  "a lead whose history ends elsewhere": sql`
    select count(*) as n from leads where not exists (
      select 1 from stage_history as step
      where step.lead_id = leads.id and step.left_at is null and step.to_stage_id = leads.stage_id
    )`,
  "a task that is done and has no time, or the other way round": sql`
    select count(*) as n from tasks where (status = 'open') <> (completed_at is null)`,
  "an email that is not plain": sql`
    select count(*) as n from customers where email !~ '^[a-z0-9.-]+@[a-z0-9-]+(\.[a-z]+)*\.example$'`,
  "a customer whose company has another name": sql`
    select count(*) as n from customers left join companies on companies.id = company_id
    where company is distinct from companies.name`,
};

for (const [name, query] of Object.entries(nonsense)) {
  Deno.test(`there is not ${name}`, async () => assert.equal(await count(query), 0));
}

Deno.test("there is something late, something today and something to come", async () => {
  const due = await sql<{ late: number; today: number; later: number }>`
    select count(*) filter (where due_at < ${now}::date) as late,
      count(*) filter (where due_at::date = ${now}::date) as today,
      count(*) filter (where due_at > ${now}::date + 1) as later
    from tasks where status = 'open'
  `.execute(db);
  const { late = 0, today = 0, later = 0 } = due.rows[0] ?? {};
  assert.ok(late >= 10 && today >= 5 && later >= 100, JSON.stringify(due.rows[0]));
});

for (const { email } of demoLogins) {
  Deno.test(`something waits for ${email}, who won something too`, async () => {
    const home = await sql<Record<"late" | "today" | "open" | "won" | "wonBefore", number>>`
      select (select count(*) from tasks where user_id = users.id and status = 'open'
          and due_at < ${now}::date) as late,
        (select count(*) from tasks where user_id = users.id and status = 'open'
          and due_at::date = ${now}::date) as today,
        (select count(*) from leads where owner_id = users.id and closed_at is null) as open,
        (select count(*) from leads join stages on stages.id = stage_id
          where owner_id = users.id and type = 'won'
          and closed_at >= date_trunc('month', ${now}::timestamptz)) as won,
        (select count(*) from leads join stages on stages.id = stage_id
          where owner_id = users.id and type = 'won'
          and closed_at >= date_trunc('month', ${now}::timestamptz) - interval '1 month'
          and closed_at < date_trunc('month', ${now}::timestamptz)) as "wonBefore"
      from users where email = ${email}`.execute(db);
    const { late = 0, today = 0, open = 0, won = 0, wonBefore = 0 } = home.rows[0] ?? {};
    const enough = late >= 3 && today >= 3 && open >= 5 && won >= 2 && wonBefore >= 3;
    assert.ok(enough, JSON.stringify(home.rows[0]));
  });
}

Deno.test("each kind is one sealed change set", async () => {
  const sets = await db.selectFrom("changeSets").select("summary").orderBy("id").execute();
  assert.deepEqual(sets.map((set) => set.summary), tables.map((table) => `${table}.created`));
  assert.equal(await count(sql`select count(*) as n from changes where position is null`), 0);
  assert.equal(await count(sql`select count(*) as n from changes`), 4775);
});

Deno.test("a second time is refused, and adds nothing", async () => {
  await assert.rejects(seed(systemContext(db, first.kv, now)), ConfigError);
  assert.equal(await count(sql`select count(*) as n from users`), 12);
});

Deno.test("the change set of the customers can be undone", async () => {
  const set = await second.db.selectFrom("changeSets").select("id")
    .where("summary", "=", "customers.created").executeTakeFirstOrThrow();
  const result = await undoChangeSet(systemContext(second.db, second.kv), set.id, undoables);
  assert.deepEqual(result, { undone: 1000, kept: [] });
});
