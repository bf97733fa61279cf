import assert from "node:assert/strict";
import { resources } from "../../lib/resources.ts";
import { testApp } from "../support/app.ts";
import { bodyFor, create, existing, expectError, expectRecord } from "./contract.ts";
import { samples } from "./samples.ts";

/** Every resource of the registry keeps the HTTP contract: writes. */
const app = await testApp();
const admin = await app.signIn("admin");
const user = await app.signIn("user");

Deno.test.afterAll(() => app.close());

for (const resource of resources) {
  const collection = `/api/${resource.name}`;
  const sample = samples[resource.name];
  const contract = (name: string, run: () => Promise<unknown>) =>
    Deno.test(`${resource.name}: ${name}`, async () => void await run());

  if (sample === undefined) continue;
  const [first, second] = sample.values;
  const change = (path: string, value: string | number, headers: HeadersInit = {}) =>
    admin.request(path, { method: "PATCH", json: { [sample.field]: value }, headers });

  if (resource.create !== undefined) {
    contract("400 for broken JSON, 415 for another content type", async () => {
      const headers = { "content-type": "application/json" };
      const post = { method: "POST", body: "{broken", headers };
      await expectError(await admin.request(collection, post), 400);
      const text = { ...post, headers: { "content-type": "text/plain" } };
      await expectError(await admin.request(collection, text), 415);
    });

    contract("422 for a body that is no object", async () => {
      for (const json of [[], "text", 1, null]) {
        await expectError(await admin.request(collection, { json }), 422);
      }
    });

    contract("the same answer for a replay, 409 for its key with another body", async () => {
      const headers = { "idempotency-key": `contract-${resource.name}-${crypto.randomUUID()}` };
      const json = await bodyFor(resource, admin);
      const original = await admin.request(collection, { json, headers });
      const replay = await admin.request(collection, { json, headers });
      assert.equal(original.status, 201);
      assert.equal(replay.status, 201);
      assert.deepEqual(await replay.json(), await original.json());
      const json2 = await bodyFor(resource, admin);
      const other = await admin.request(collection, { json: json2, headers });
      await expectError(other, 409);
    });
  }

  if (resource.update !== undefined) {
    contract("200 for a PATCH, which changes only what it names", async () => {
      const { path, data } = await existing(resource, admin);
      const changed = await expectRecord(resource, await change(path, first), 200);
      const { version, updatedAt, ...same } = { ...data, [sample.field]: first };
      assert.equal(changed.version, version + 1);
      const { version: _, updatedAt: later, ...rest } = changed;
      assert.deepEqual(rest, same);
      assert.ok(String(later) >= String(updatedAt));
    });

    contract("422 for a PATCH with a wrong field, and nothing is written", async () => {
      const { path, data } = await existing(resource, admin);
      const json = { [sample.field]: first, ...sample.wrong.body };
      const error = await expectError(await admin.request(path, { method: "PATCH", json }), 422);
      assert.deepEqual(error.details?.map((detail) => detail.field), [sample.wrong.field]);
      assert.deepEqual((await (await admin.request(path)).json()).data, data);
    });

    contract("412 for a stale If-Match, whole or weak tags fit", async () => {
      const { path } = await existing(resource, admin);
      await change(path, first);
      await expectError(await change(path, second, { "if-match": '"1"' }), 412);
      await expectRecord(resource, await change(path, second, { "if-match": 'W/"2"' }), 200);
    });

    contract("409 with both values for the same field of a stale version", async () => {
      const { path, data } = await existing(resource, admin);
      await change(path, first);
      const json = { [sample.field]: second, version: data.version };
      const error = await expectError(await admin.request(path, { method: "PATCH", json }), 409);
      assert.deepEqual(error.details, [{
        field: sample.field,
        message: "Someone else changed this while you were editing",
        yours: second,
        theirs: first,
      }]);
    });

    contract(
      "200 for a PUT of what GET gave, 422 for one that lacks a required field",
      async () => {
        const { path, data } = await existing(resource, admin);
        const put = (json: unknown) => admin.request(path, { method: "PUT", json });
        const record = await expectRecord(resource, await put(data), 200);
        assert.deepEqual(record, data);
        const error = await expectError(await put({}), 422);
        assert.ok((error.details ?? []).length > 0);
      },
    );

    contract("undo of an edit by its Change-Set", async () => {
      const { path, data } = await existing(resource, admin);
      const edit = await change(path, first);
      const undo = `/api/change-sets/${edit.headers.get("change-set")}/undo`;
      const response = await admin.request(undo, { method: "POST" });
      assert.equal(response.status, 200);
      assert.deepEqual(await response.json(), { data: { undone: 1, kept: [] } });
      const { data: back } = await (await admin.request(path)).json();
      assert.equal(back[sample.field], data[sample.field]);
    });
  }

  if (resource.trash !== undefined) {
    contract("204 for a DELETE, 412 for a stale one, 404 from then on", async () => {
      const { path } = await existing(resource, admin);
      const stale = { method: "DELETE", headers: { "if-match": '"9"' } };
      await expectError(await admin.request(path, stale), 412);
      const response = await admin.request(path, { method: "DELETE" });
      assert.equal(response.status, 204);
      assert.match(response.headers.get("change-set") ?? "", /^\d+$/);
      await expectError(await admin.request(path), 404);
      await expectError(await admin.request(path, { method: "DELETE" }), 404);
    });

    contract("403 with the reason for a DELETE by someone who may only read", async () => {
      const seen = await sample.seenBy?.(user, admin) ?? sample.seen;
      const owner = sample.shared || seen ? admin : user;
      const { path } = await existing(resource, owner, seen);
      const error = await expectError(await user.request(path, { method: "DELETE" }), 403);
      assert.match(error.message, /administrators/);
    });
  }

  if (sample.shared) {
    contract("everyone reads it, 403 for a write by others than administrators", async () => {
      const { path } = await existing(resource, admin);
      await expectRecord(resource, await user.request(path), 200);
      const json = { [sample.field]: first };
      await expectError(await user.request(path, { method: "PATCH", json }), 403);
      await expectError(await create(resource, user), 403);
    });
  }

  if (resource.restore !== undefined) {
    contract("200 for a restore from the trash, 404 for one that is not there", async () => {
      const { path } = await existing(resource, admin);
      await admin.request(path, { method: "DELETE" });
      const restore = () => admin.request(`${path}/restore`, { method: "POST" });
      await expectRecord(resource, await restore(), 200);
      await expectError(await restore(), 404);
    });
  }
}
