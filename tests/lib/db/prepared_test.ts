import assert from "node:assert/strict";
import { prepared } from "../../../lib/db/prepared.ts";
import { testDatabase } from "../../support/database.ts";

const database = await testDatabase();
const { db } = database;
Deno.test.afterAll(() => database.close());

Deno.test("a statement is built once and takes other values each time", async () => {
  let built = 0;
  const named = prepared((db, asked: { name: string; limit: number }) => {
    built++;
    return db.selectFrom("teams").select("name").where("name", ">=", asked.name)
      .where("deletedAt", "is", null).orderBy("name").limit(asked.limit);
  });
  await db.insertInto("teams").values([{ name: "East" }, { name: "North" }, { name: "West" }])
    .execute();
  assert.deepEqual(await named(db, { name: "F", limit: 1 }), [{ name: "North" }]);
  assert.deepEqual(await named(db, { name: "E", limit: 2 }), [{ name: "East" }, { name: "North" }]);
  assert.equal(built, 1);
});

Deno.test("it runs in the transaction that it is given", async () => {
  const all = prepared((db, asked: { name: string }) =>
    db.selectFrom("teams").select("name").where("name", "=", asked.name)
  );
  await db.transaction().execute(async (tx) => {
    await tx.insertInto("teams").values({ name: "Tomorrow" }).execute();
    assert.equal((await all(tx, { name: "Tomorrow" })).length, 1);
    throw new Error("back");
  }).catch((error) => assert.equal(error.message, "back"));
  assert.equal((await all(db, { name: "Tomorrow" })).length, 0);
});
