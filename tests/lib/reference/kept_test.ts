import assert from "node:assert/strict";
import { sql } from "kysely";
import { insertSession, selectActor } from "../../../lib/auth/repository.ts";
import { eyesOf } from "../../../lib/auth/view_as.ts";
import { type Ctx, systemContext } from "../../../lib/context.ts";
import type { Db } from "../../../lib/db/client.ts";
import { createField, fieldsOf } from "../../../lib/fields/service.ts";
import { getOrganisation, updateOrganisation } from "../../../lib/organisation/service.ts";
import { foldReferenceChanges, referenceVersion } from "../../../lib/reference/repository.ts";
import { listOwners } from "../../../lib/users/service.ts";
import { createView, defaultViewOf, updateView, viewsOf } from "../../../lib/views/service.ts";
import { testDatabase } from "../../support/database.ts";

const database = await testDatabase();
const here = database.db;
const there = await database.anotherProcess();
Deno.test.afterAll(() => database.close());

const people = await here.insertInto("users").values(
  (["admin", "user", "user"] as const).map((role, n) => (
    { email: `p${n}@petrel.test`, name: `Person ${n}`, role, status: "active" as const }
  )),
).returning("id").execute();
const [admin = 0, first = 0, second = 0] = people.map(({ id }) => id);
const now = new Date();
const sids = new Map(people.map(({ id }) => [id, crypto.randomUUID()]));
for (const [userId, id] of sids) {
  const expiresAt = new Date(now.getTime() + 60_000);
  await insertSession(here, { id, userId, now, expiresAt, ip: null, userAgent: null });
}

/** A request of a person to a process: it begins by reading who they are. */
async function request(db: Db, userId: number): Promise<Ctx> {
  const found = await selectActor(db, { userId, sid: sids.get(userId) ?? "" }, now);
  assert.ok(found);
  const ctx = systemContext(db, database.kv);
  const reference = { version: found.referenceVersion };
  return { ...ctx, actor: await eyesOf(ctx, found), reference };
}

const labels = async (ctx: Ctx) => (await fieldsOf(ctx, "customers")).map(({ label }) => label);
const field = (label: string) => ({ entity: "customers", label, type: "text" }) as const;
const versionIn = async (db: Db) =>
  (await db.selectNoFrom(referenceVersion.as("version")).executeTakeFirstOrThrow()).version;

Deno.test("what nobody changed is read once, and shared without harm", async () => {
  const fields = await fieldsOf(await request(here, first), "customers");
  assert.equal(await fieldsOf(await request(here, second), "customers"), fields);
  assert.throws(() => fields.push(...fields, { ...fields[0] } as never), TypeError);
});

Deno.test("a write is seen by its own request, the next, and those of other processes", async () => {
  for (const db of [here, there]) assert.deepEqual(await labels(await request(db, first)), []);
  const writing = await request(here, admin);
  assert.deepEqual(await labels(writing), []);
  await createField(writing, field("Region"));
  assert.deepEqual(await labels(writing), ["Region"]);
  for (const db of [here, there]) {
    assert.deepEqual(await labels(await request(db, first)), ["Region"]);
    assert.deepEqual(await labels(await request(db, admin)), ["Region"]);
  }
  await updateOrganisation(await request(there, admin), { fields: { name: "Sea birds" } });
  assert.equal((await getOrganisation(await request(here, first))).name, "Sea birds");
});

Deno.test("a request that began before a write may keep what it has, a later one may not", async () => {
  const early = await request(there, first);
  await createField(await request(here, admin), field("Size"));
  assert.deepEqual(await labels(await request(there, second)), ["Region", "Size"]);
  assert.deepEqual(await labels(early), ["Region", "Size"]);
});

Deno.test({
  name: "writes that end in another order than they began are all seen",
  ignore: here === there,
  async fn() {
    const begun = Promise.withResolvers<void>();
    const end = Promise.withResolvers<void>();
    const team = (name: string) => ({ name, createdAt: now, updatedAt: now });
    const slow = here.transaction().execute(async (tx) => {
      await tx.updateTable("users").set({ name: "Renamed" }).where("id", "=", first).execute();
      begun.resolve();
      await end.promise;
    });
    await begun.promise;
    await here.insertInto("teams").values(team("Quick")).execute();
    const names = async () =>
      (await listOwners(await request(there, second))).map(({ name }) => name);
    assert.ok(!(await names()).includes("Renamed"));
    await foldReferenceChanges(there);
    end.resolve();
    await slow;
    assert.ok((await names()).includes("Renamed"));
  },
});

Deno.test("a person's views are kept for them alone, and those taken back are gone", async () => {
  const view = { entity: "customers", name: "Mine", query: "status=active" } as const;
  const { record: { id } } = await createView(await request(here, first), view);
  const seenBy = async (userId: number) => {
    const views = await viewsOf(await request(here, userId), "customers");
    return views.map(({ name }) => name);
  };
  assert.deepEqual([await seenBy(first), await seenBy(second)], [["Mine"], []]);
  await updateView(await request(there, first), id, { fields: { shared: true, isDefault: true } });
  assert.deepEqual([await seenBy(first), await seenBy(second)], [["Mine"], ["Mine"]]);
  assert.equal((await defaultViewOf(await request(here, first), "customers"))?.id, id);
  assert.equal(await defaultViewOf(await request(here, second), "customers"), undefined);
  await updateView(await request(there, first), id, { fields: { shared: false } });
  assert.deepEqual([await seenBy(first), await seenBy(second)], [["Mine"], []]);
});

Deno.test("every change of reference data counts, however it is made; a sign-in does not", async () => {
  const counted = async (statement: string) => {
    const before = await versionIn(here);
    await sql.raw(statement).execute(here);
    return await versionIn(here) > before;
  };
  await here.insertInto("teams").values({ name: "Any" }).execute();
  for (const table of ["teams", "pipelines", "stages", "lost_reasons", "fields", "views"]) {
    assert.ok(await counted(`update ${table} set version = version`), table);
  }
  assert.ok(await counted("update organisation set time_zone = time_zone"));
  assert.ok(await counted("update users set status = 'disabled' where role = 'user'"));
  assert.ok(await counted("delete from teams where name = 'Any'"));
  assert.ok(!await counted("update users set last_login_at = now()"));
});

Deno.test("folding keeps the count", async () => {
  const before = await versionIn(here);
  await foldReferenceChanges(here);
  assert.equal(await versionIn(here), before);
  const { rows } = await sql`select from reference_changes`.execute(here);
  assert.equal(rows.length, 1);
});
