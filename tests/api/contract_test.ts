import assert from "node:assert/strict";
import { z } from "zod";
import { resources } from "../../lib/resources.ts";
import type { Resource } from "../../lib/resource.ts";
import { type Client, testApp } from "../support/app.ts";
import { samples } from "./samples.ts";

/** Every resource of the registry keeps the HTTP contract. */
const app = await testApp();
const admin = await app.signIn("admin");
const user = await app.signIn("user");

Deno.test.afterAll(() => app.close());

const codes: Record<number, string> = {
  400: "BAD_REQUEST",
  401: "UNAUTHORIZED",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  405: "METHOD_NOT_ALLOWED",
  409: "CONFLICT",
  412: "PRECONDITION_FAILED",
  415: "UNSUPPORTED_MEDIA_TYPE",
  422: "VALIDATION_ERROR",
};

const ErrorBody = z.strictObject({
  success: z.literal(false),
  error: z.strictObject({
    code: z.string(),
    message: z.string().min(1),
    details: z.array(z.looseObject({ field: z.string(), message: z.string().min(1) })).optional(),
  }),
});

async function expectError(response: Response, status: number) {
  assert.equal(response.status, status);
  assert.match(response.headers.get("content-type") ?? "", /^application\/json/);
  const { error } = ErrorBody.parse(await response.json());
  assert.equal(error.code, codes[status]);
  return error;
}

async function expectRecord(resource: Resource, response: Response, status: number) {
  assert.equal(response.status, status);
  assert.match(response.headers.get("content-type") ?? "", /^application\/json/);
  const body = z.object({ data: resource.schema.record }).parse(await response.json());
  const record = z.looseObject({ id: z.number(), version: z.number() }).parse(body.data);
  assert.equal(response.headers.get("etag"), `"${record.version}"`);
  return record;
}

let made = 0;

function create(resource: Resource, who: Client, more: Record<string, unknown> = {}) {
  made += 1;
  const json = { ...samples[resource.name]?.create(made), ...more };
  return who.request(`/api/${resource.name}`, { json });
}

async function existing(resource: Resource, who: Client = admin) {
  const response = await create(resource, who);
  const changeSet = response.headers.get("change-set");
  const { data } = await response.json();
  return { path: `/api/${resource.name}/${data.id}`, id: Number(data.id), data, changeSet };
}

const Pagination = z.strictObject({
  page: z.int().min(1),
  limit: z.int().min(1).max(100),
  total: z.int().min(0),
  pages: z.int().min(0),
  nextCursor: z.string().nullable(),
  totalIsEstimate: z.literal(true).optional(),
});

for (const resource of resources) {
  const collection = `/api/${resource.name}`;
  const sample = samples[resource.name];
  const contract = (name: string, run: () => Promise<unknown>) =>
    Deno.test(`${resource.name}: ${name}`, async () => void await run());

  contract("has a sample", () => Promise.resolve(assert.ok(sample)));
  if (sample === undefined) continue;
  const [first, second] = sample.values;
  const change = (path: string, value: string, headers: HeadersInit = {}) =>
    admin.request(path, { method: "PATCH", json: { [sample.field]: value }, headers });

  contract("200 and a page for a list", async () => {
    await existing(resource);
    const response = await admin.request(`${collection}?limit=1&page=1`);
    assert.equal(response.status, 200);
    const Body = z.strictObject({ data: z.array(resource.schema.record), pagination: Pagination });
    const { data, pagination } = Body.parse(await response.json());
    assert.equal(data.length, 1);
    assert.equal(response.headers.get("x-total-count"), String(pagination.total));
  });

  contract("200 for the page after a cursor", async () => {
    await existing(resource);
    await existing(resource);
    const page = await (await admin.request(`${collection}?limit=1`)).json();
    const next = `${collection}?limit=1&cursor=${page.pagination.nextCursor}`;
    const after = await (await admin.request(next)).json();
    assert.notEqual(after.data[0].id, page.data[0].id);
  });

  for (const query of ["limit=101", "limit=0", "page=x", "sort=nothing", "cursor=x", "bogus=1"]) {
    contract(`422 for a list with ${query}`, async () => {
      const error = await expectError(await admin.request(`${collection}?${query}`), 422);
      assert.equal(error.details?.[0]?.field, query.split("=")[0]);
    });
  }

  contract("201 with the record, its address and its change set", async () => {
    const response = await create(resource, admin);
    const { headers } = response;
    const record = await expectRecord(resource, response, 201);
    assert.equal(headers.get("location"), `${collection}/${record.id}`);
    assert.match(headers.get("change-set") ?? "", /^\d+$/);
  });

  contract("422 for a create without anything, with a message per field", async () => {
    const error = await expectError(await admin.request(collection, { json: {} }), 422);
    assert.ok((error.details ?? []).length > 1);
  });

  contract("422 for an unknown field, read-only ones are ignored", async () => {
    const error = await expectError(await create(resource, admin, { bogus: 1 }), 422);
    assert.deepEqual(error.details?.map((detail) => detail.field), ["bogus"]);
    const response = await create(resource, admin, { id: 1, createdAt: "never", version: 7 });
    const record = await expectRecord(resource, response, 201);
    assert.notEqual(record.id, 1);
    assert.equal(record.version, 1);
  });

  contract("200 for a record, 304 for one that the caller has", async () => {
    const { path } = await existing(resource);
    const response = await admin.request(path);
    const tag = response.headers.get("etag") ?? "";
    await expectRecord(resource, response, 200);
    for (const known of [tag, `W/${tag}`, `"x", ${tag}`, "*"]) {
      const again = await admin.request(path, { headers: { "if-none-match": known } });
      assert.equal(again.status, 304, known);
      assert.equal(await again.text(), "");
    }
  });

  contract("404 for a record that is not there, whatever its id looks like", async () => {
    for (const id of ["999999999", "0", "-1", "1.5", "abc", "99999999999999999999", "%00"]) {
      await expectError(await admin.request(`${collection}/${id}`), 404);
    }
  });

  contract("401 without a token", async () => {
    const { path } = await existing(resource);
    for (const address of [collection, path]) {
      await expectError(await app.request(address), 401);
      const json = { [sample.field]: first };
      await expectError(await app.request(address, { method: "PATCH", json }), 401);
    }
  });

  contract("405 with Allow for a method that it does not have, OPTIONS says which", async () => {
    const { path } = await existing(resource);
    const put = await admin.request(collection, { method: "PUT", json: {} });
    assert.match(put.headers.get("allow") ?? "", /GET/);
    await expectError(put, 405);
    await expectError(await admin.request(path, { method: "POST", json: {} }), 405);
    const options = await admin.request(path, { method: "OPTIONS" });
    assert.equal(options.status, 204);
    assert.match(options.headers.get("allow") ?? "", /GET/);
  });

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
      made += 1;
      const headers = { "idempotency-key": `contract-${resource.name}-${made}` };
      const json = sample.create(made);
      const original = await admin.request(collection, { json, headers });
      const replay = await admin.request(collection, { json, headers });
      assert.equal(original.status, 201);
      assert.equal(replay.status, 201);
      assert.deepEqual(await replay.json(), await original.json());
      made += 1;
      const other = await admin.request(collection, { json: sample.create(made), headers });
      await expectError(other, 409);
    });
  }

  if (resource.update !== undefined) {
    contract("200 for a PATCH, which changes only what it names", async () => {
      const { path, data } = await existing(resource);
      const changed = await expectRecord(resource, await change(path, first), 200);
      const { version, updatedAt, ...same } = { ...data, [sample.field]: first };
      assert.equal(changed.version, version + 1);
      const { version: _, updatedAt: later, ...rest } = changed;
      assert.deepEqual(rest, same);
      assert.ok(String(later) >= String(updatedAt));
    });

    contract("422 for a PATCH with a wrong field, and nothing is written", async () => {
      const { path, data } = await existing(resource);
      const json = { [sample.field]: first, ...sample.wrong.body };
      const error = await expectError(await admin.request(path, { method: "PATCH", json }), 422);
      assert.deepEqual(error.details?.map((detail) => detail.field), [sample.wrong.field]);
      assert.deepEqual((await (await admin.request(path)).json()).data, data);
    });

    contract("412 for a stale If-Match, whole or weak tags fit", async () => {
      const { path } = await existing(resource);
      await change(path, first);
      await expectError(await change(path, second, { "if-match": '"1"' }), 412);
      await expectRecord(resource, await change(path, second, { "if-match": 'W/"2"' }), 200);
    });

    contract("409 with both values for the same field of a stale version", async () => {
      const { path, data } = await existing(resource);
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
        const { path, data } = await existing(resource);
        const put = (json: unknown) => admin.request(path, { method: "PUT", json });
        const record = await expectRecord(resource, await put(data), 200);
        assert.deepEqual(record, data);
        const error = await expectError(await put({}), 422);
        assert.ok((error.details ?? []).length > 0);
      },
    );

    contract("undo of an edit by its Change-Set", async () => {
      const { path, data } = await existing(resource);
      const edit = await change(path, first);
      const undo = `/api/change-sets/${edit.headers.get("change-set")}/undo`;
      const response = await admin.request(undo, { method: "POST" });
      assert.equal(response.status, 200);
      assert.deepEqual(await response.json(), { data: { undone: 1, kept: [] } });
      const { data: back } = await (await admin.request(path)).json();
      assert.equal(back[sample.field], data[sample.field]);
    });
  }

  contract("404 for a record out of scope, for every method", async () => {
    const { path } = await existing(resource);
    const json = { [sample.field]: first };
    for (const method of ["GET", "PATCH", "PUT", "DELETE"]) {
      if (method === "DELETE" && resource.trash === undefined) continue;
      const whole = method === "PUT" ? sample.create(0) : json;
      const init = method === "GET" ? {} : { method, json: whole };
      await expectError(await user.request(path, init), 404);
    }
  });

  if (resource.trash !== undefined) {
    contract("204 for a DELETE, 412 for a stale one, 404 from then on", async () => {
      const { path } = await existing(resource);
      const stale = { method: "DELETE", headers: { "if-match": '"9"' } };
      await expectError(await admin.request(path, stale), 412);
      const response = await admin.request(path, { method: "DELETE" });
      assert.equal(response.status, 204);
      assert.match(response.headers.get("change-set") ?? "", /^\d+$/);
      await expectError(await admin.request(path), 404);
      await expectError(await admin.request(path, { method: "DELETE" }), 404);
    });

    contract("403 with the reason for a DELETE by someone who may only read", async () => {
      const { path } = await existing(resource, user);
      const error = await expectError(await user.request(path, { method: "DELETE" }), 403);
      assert.match(error.message, /administrators/);
    });
  }

  if (resource.restore !== undefined) {
    contract("200 for a restore from the trash, 404 for one that is not there", async () => {
      const { path } = await existing(resource);
      await admin.request(path, { method: "DELETE" });
      const restore = () => admin.request(`${path}/restore`, { method: "POST" });
      await expectRecord(resource, await restore(), 200);
      await expectError(await restore(), 404);
    });
  }
}

Deno.test("every sample belongs to a resource", () => {
  const names = resources.map((resource) => resource.name);
  assert.deepEqual(Object.keys(samples).filter((name) => !names.includes(name)), []);
});
