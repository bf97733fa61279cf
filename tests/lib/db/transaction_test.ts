import assert from "node:assert/strict";
import { systemContext } from "../../../lib/context.ts";
import { afterCommit, savepoint, transaction } from "../../../lib/db/transaction.ts";
import { createUser } from "../../factories/records.ts";
import { testDatabase } from "../../support/database.ts";

const { db, kv, close } = await testDatabase();
Deno.test.afterAll(close);

const context = () => systemContext(db, kv);
const names = async () =>
  (await db.selectFrom("users").select("name").orderBy("id").execute()).map((user) => user.name);

Deno.test("an inner transaction joins the outer one and goes with it", async () => {
  const failing = transaction(context(), async (outer) => {
    await transaction(outer, (inner) => createUser(inner.db, { name: "lost" }));
    throw new Error("stop");
  });
  await assert.rejects(failing, /stop/);
  assert.deepEqual(await names(), []);
});

Deno.test("hooks run in order after the outermost commit, and never after a rollback", async () => {
  const calls: string[] = [];
  await transaction(context(), async (outer) => {
    await transaction(outer, (inner) => {
      afterCommit(inner, () => void calls.push("inner"));
      return Promise.resolve();
    });
    afterCommit(outer, () => void calls.push("outer"));
    assert.deepEqual(calls, []);
  });
  assert.deepEqual(calls, ["inner", "outer"]);

  const failing = transaction(context(), (tx) => {
    afterCommit(tx, () => void calls.push("never"));
    return Promise.reject(new Error("stop"));
  });
  await assert.rejects(failing, /stop/);
  assert.deepEqual(calls, ["inner", "outer"]);
});

Deno.test("a savepoint undoes its own writes only, also after an error of the database", async () => {
  await transaction(context(), async (tx) => {
    await createUser(tx.db, { name: "kept", email: "kept@petrel.test" });
    await assert.rejects(
      savepoint(tx.db, () => createUser(tx.db, { name: "lost", email: "kept@petrel.test" })),
    );
    await savepoint(tx.db, () => createUser(tx.db, { name: "also kept" }));
  });
  assert.deepEqual(await names(), ["kept", "also kept"]);
});

Deno.test("transactions side by side do not see each other's writes before the commit", async () => {
  const before = (await names()).length;
  await Promise.all(Array.from({ length: 5 }, (_, n) =>
    transaction(context(), async (tx) => {
      await createUser(tx.db, { name: `side ${n}` });
      const own = await tx.db.selectFrom("users").select("name").where("name", "like", "side %")
        .where("name", "=", `side ${n}`).execute();
      assert.equal(own.length, 1);
    })));
  assert.equal((await names()).length, before + 5);
});
