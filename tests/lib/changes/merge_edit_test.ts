import assert from "node:assert/strict";
import { audited } from "../../../lib/changes/audited.ts";
import { mergeEdit } from "../../../lib/changes/merge_edit.ts";
import { systemContext } from "../../../lib/context.ts";
import { AppError, type ErrorCode } from "../../../lib/errors.ts";
import type { Edit } from "../../../lib/resource.ts";
import { testDatabase } from "../../support/database.ts";

const { db, kv, close } = await testDatabase();
Deno.test.afterAll(close);

interface Record {
  id: number;
  version: number;
  name: string;
  email: string;
  tags: string[];
  note: string | null;
}

type Patch = Partial<Omit<Record, "id" | "version">>;

let ids = 0;

/** A record with its earlier states in the log, as it stands after the last of them. */
async function recordWith(...states: Patch[]): Promise<Record> {
  ids += 1;
  let record: Record = {
    id: ids,
    version: 1,
    name: "Ada",
    email: "a@x.test",
    tags: [],
    note: null,
  };
  for (const state of states) {
    const before = record;
    record = { ...record, ...state, version: record.version + 1 };
    await audited(systemContext(db, kv), "customers.updated", (tx) => {
      tx.change("customers", before.id, before, record);
      return Promise.resolve();
    });
  }
  return record;
}

const merge = (current: Record, edit: Edit<Patch>) => mergeEdit(db, "customers", current, edit);

async function refusal(promise: Promise<unknown>, code: ErrorCode): Promise<AppError> {
  let found: unknown;
  await assert.rejects(promise, (error) => {
    found = error;
    return error instanceof AppError && error.code === code;
  });
  assert.ok(found instanceof AppError);
  return found;
}

Deno.test("without a version, every field that differs is written", async () => {
  const current = await recordWith({ name: "Bea" });
  const fields = { name: "Cleo", email: "a@x.test", tags: [] };
  assert.deepEqual(await merge(current, { fields }), { name: "Cleo" });
});

Deno.test("a stale form that leaves others' fields alone does not set them back", async () => {
  const current = await recordWith({ name: "Bea" }, { tags: ["pilot"] });
  const form = { name: "Ada", email: "new@x.test", tags: [], note: null };
  assert.deepEqual(await merge(current, { fields: form, baseVersion: 1 }), { email: "new@x.test" });
});

Deno.test("the same field changed by both is a conflict with both values", async () => {
  const current = await recordWith({ name: "Bea" });
  const edit = { fields: { name: "Cleo", note: "n" }, baseVersion: 1 };
  const error = await refusal(merge(current, edit), "CONFLICT");
  assert.deepEqual(
    error.details.map(({ field, yours, theirs }) => ({ field, yours, theirs })),
    [{ field: "name", yours: "Cleo", theirs: "Bea" }],
  );
});

Deno.test("both wrote the same value, or it was changed and set back: no conflict", async () => {
  const same = await recordWith({ name: "Bea" });
  assert.deepEqual(await merge(same, { fields: { name: "Bea" }, baseVersion: 1 }), {});
  const back = await recordWith({ name: "Bea" }, { name: "Ada" });
  assert.deepEqual(await merge(back, { fields: { name: "Cleo" }, baseVersion: 1 }), {
    name: "Cleo",
  });
});

Deno.test("only what changed after the writer's version counts", async () => {
  const current = await recordWith({ name: "Bea" }, { email: "b@x.test" });
  const edit = { fields: { name: "Cleo" }, baseVersion: 2 };
  assert.deepEqual(await merge(current, edit), { name: "Cleo" });
});

Deno.test("a list counts as changed when its items differ, in order", async () => {
  const current = await recordWith({ tags: ["a", "b"] });
  assert.deepEqual(await merge(current, { fields: { tags: ["a", "b"] } }), {});
  assert.deepEqual(await merge(current, { fields: { tags: ["b", "a"] } }), { tags: ["b", "a"] });
});

Deno.test("versions that the log does not know make every differing field a conflict", async () => {
  const current = { ...await recordWith(), version: 3 };
  const error = await refusal(
    merge(current, { fields: { name: "Cleo", email: "a@x.test" }, baseVersion: 1 }),
    "CONFLICT",
  );
  assert.deepEqual(error.details.map((detail) => detail.field), ["name"]);
});

Deno.test("an exact version that is not the current one fails before anything else", async () => {
  const current = await recordWith({ name: "Bea" });
  await refusal(merge(current, { fields: {}, exactVersion: 1 }), "PRECONDITION_FAILED");
  assert.deepEqual(await merge(current, { fields: { note: "n" }, exactVersion: 2 }), { note: "n" });
});
