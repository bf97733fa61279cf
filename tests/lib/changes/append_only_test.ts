import assert from "node:assert/strict";
import { sql } from "kysely";
import { audited } from "../../../lib/changes/audited.ts";
import { chainHash, digest } from "../../../lib/changes/diff.ts";
import { sealAll, sealed } from "../../../lib/changes/sealer.ts";
import { systemContext } from "../../../lib/context.ts";
import { testDatabase } from "../../support/database.ts";

const { db, kv, close } = await testDatabase();
Deno.test.afterAll(close);

await audited(systemContext(db, kv), "customers.created", (tx) => {
  for (let id = 1; id <= 3; id++) tx.change("customers", id, null, { id, name: "Ada", b: 1, a: 2 });
  return Promise.resolve();
});
await sealed(db);

const attempts = [
  "update changes set action = 'deleted' where id = 1",
  "update changes set position = 9 where id = 1",
  "update changes set hash = 'x' where id = 1",
  "update changes set position = null, hash = null where id = 1",
  "delete from changes",
  "truncate changes cascade",
  "update change_data set after = '{}'",
  "delete from change_data",
  "truncate change_data",
  "update change_sets set actor_id = null",
  "delete from change_sets",
  "truncate change_sets cascade",
];

for (const attempt of attempts) {
  Deno.test(`the database refuses: ${attempt}`, async () => {
    await assert.rejects(sql.raw(attempt).execute(db), /append-only/);
  });
}

Deno.test("positions follow one another and the chain can be computed again", async () => {
  const rows = await db.selectFrom("changes").innerJoin("changeData", "changeId", "id")
    .innerJoin("changeSets", "changeSets.id", "changeSetId")
    .selectAll("changes").select(["actorId", "salt", "before", "after"])
    .orderBy("position").execute();
  let hash = "";
  for (const [index, row] of rows.entries()) {
    assert.equal(row.digest, digest(row.salt, row));
    hash = chainHash(hash, row);
    assert.deepEqual([row.position, row.hash], [index + 1, hash]);
  }
  assert.equal(rows.length, 3);
});

Deno.test("an erasure removes the values and leaves the chain", async () => {
  await db.transaction().execute(async (tx) => {
    await sql`set local petrel.erasing = 'on'`.execute(tx);
    await tx.deleteFrom("changeData").where("changeId", "=", 2).execute();
  });
  const links = await db.selectFrom("changes").innerJoin(
    "changeSets",
    "changeSets.id",
    "changeSetId",
  )
    .selectAll("changes").select("actorId").orderBy("position").execute();
  assert.equal(links.reduce((hash, link) => chainHash(hash, link), ""), links.at(-1)?.hash);
  await assert.rejects(db.deleteFrom("changeData").execute(), /append-only/);
});

Deno.test("changes that a killed process left unsealed are sealed later, once", async () => {
  const set = await db.selectFrom("changeSets").select("id").executeTakeFirstOrThrow();
  const { id } = await db.insertInto("changes").values({
    ...{ changeSetId: set.id, action: "created", entity: "customers", entityId: 4, digest: "d" },
    ...{ position: null, hash: null },
  }).returning("id").executeTakeFirstOrThrow();
  await db.insertInto("changeUnsealed").values({ changeId: id }).execute();

  assert.equal(await sealAll(db), 1);
  assert.equal(await sealAll(db), 0);
  const row = await db.selectFrom("changes").select("position").where("id", "=", id)
    .executeTakeFirst();
  assert.equal(row?.position, 4);
});
