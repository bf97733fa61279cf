import assert from "node:assert/strict";
import { audited } from "../../../lib/changes/audited.ts";
import { sealed } from "../../../lib/changes/sealer.ts";
import { systemContext } from "../../../lib/context.ts";
import { transaction } from "../../../lib/db/transaction.ts";
import { testDatabase } from "../../support/database.ts";

const { db, kv, close } = await testDatabase();
Deno.test.afterAll(close);

const loggedRows = () =>
  db.selectFrom("changes").innerJoin("changeData", "changeId", "id").selectAll().orderBy("id")
    .execute();

Deno.test("a write logs the fields that changed, in one change set, and is sealed", async () => {
  const ctx = systemContext(db, kv);
  const before = { id: 7, name: "Ada", tags: ["a"], version: 1, updatedAt: new Date(0) };
  const after = { ...before, name: "Ada L.", version: 2, updatedAt: new Date() };

  const answer = await audited(ctx, "customers.updated", (tx) => {
    tx.change("customers", 7, before, after);
    return Promise.resolve("done");
  });
  await sealed(db);

  assert.equal(answer, "done");
  const [row, ...others] = await loggedRows();
  assert.equal(others.length, 0);
  assert.equal(row?.changeSetId, ctx.changeSet.id);
  assert.deepEqual(
    [row?.action, row?.entity, row?.entityId, row?.position],
    ["updated", "customers", 7, 1],
  );
  assert.deepEqual(row?.before, { name: "Ada", version: 1 });
  assert.deepEqual(row?.after, { name: "Ada L.", version: 2 });
  assert.match(row?.hash ?? "", /^[0-9a-f]{64}$/);
});

Deno.test("a write that changes nothing leaves no trace", async () => {
  const ctx = systemContext(db, kv);
  const record = { id: 8, name: "Bo", version: 1 };

  await audited(ctx, "customers.updated", (tx) => {
    tx.change("customers", 8, record, { ...record, version: 2 });
    return Promise.resolve();
  });

  assert.equal(ctx.changeSet.id, undefined);
});

Deno.test("a failed write logs nothing, and its change set is gone from the context", async () => {
  const ctx = systemContext(db, kv);
  const count = (await loggedRows()).length;

  const failing = audited(ctx, "customers.updated", async (tx) => {
    await audited(tx, "companies.created", (inner) => {
      inner.change("companies", 1, null, { id: 1, name: "Acme" });
      return Promise.resolve();
    });
    throw new Error("stop");
  });

  await assert.rejects(failing, /stop/);
  assert.equal(ctx.changeSet.id, undefined);
  assert.equal((await loggedRows()).length, count);
});

Deno.test("nested writes join the outer transaction and its change set", async () => {
  const ctx = systemContext(db, kv);

  await audited(ctx, "customers.created", async (tx) => {
    await audited(tx, "companies.created", (inner) => {
      inner.change("companies", 2, null, { id: 2, name: "Acme" });
      return Promise.resolve();
    });
    tx.change("customers", 9, null, { id: 9, name: "Cy" });
  });

  const rows = (await loggedRows()).filter((row) => row.changeSetId === ctx.changeSet.id);
  assert.deepEqual(rows.map((row) => row.entity), ["companies", "customers"]);
});

Deno.test("a write inside of somebody's transaction is sealed after its commit", async () => {
  await transaction(systemContext(db, kv), async (outer) => {
    await audited(outer, "customers.created", (tx) => {
      tx.change("customers", 10, null, { id: 10 });
      return Promise.resolve();
    });
  });
  await sealed(db);
  assert.equal((await loggedRows()).find((row) => row.position === null), undefined);
});
