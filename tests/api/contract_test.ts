import assert from "node:assert/strict";
import { z } from "zod";
import { resources } from "../../lib/resources.ts";
import { testApp } from "../support/app.ts";
import { bodyFor, create, existing, expectError, expectRecord, Pagination } from "./contract.ts";
import { samples } from "./samples.ts";

/** Every resource of the registry keeps the HTTP contract: lists, single reads and refusals. */
const app = await testApp();
const admin = await app.signIn("admin");
const user = await app.signIn("user");

Deno.test.afterAll(() => app.close());

for (const resource of resources) {
  const collection = `/api/${resource.name}`;
  const sample = samples[resource.name];
  const contract = (name: string, run: () => Promise<unknown>) =>
    Deno.test(`${resource.name}: ${name}`, async () => void await run());

  contract("has a sample", () => Promise.resolve(assert.ok(sample)));
  if (sample === undefined) continue;
  const [first] = sample.values;

  contract("200 and a page for a list", async () => {
    await existing(resource, admin);
    const response = await admin.request(`${collection}?limit=1&page=1`);
    assert.equal(response.status, 200);
    const Body = z.strictObject({ data: z.array(resource.schema.record), pagination: Pagination });
    const { data, pagination } = Body.parse(await response.json());
    assert.equal(data.length, 1);
    assert.equal(response.headers.get("x-total-count"), String(pagination.total));
  });

  contract("200 for the page after a cursor", async () => {
    await existing(resource, admin);
    await existing(resource, admin);
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
    assert.ok((error.details ?? []).length > 0);
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
    const { path } = await existing(resource, admin);
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
    const { path } = await existing(resource, admin);
    for (const address of [collection, path]) {
      await expectError(await app.request(address), 401);
      const json = { [sample.field]: first };
      await expectError(await app.request(address, { method: "PATCH", json }), 401);
    }
  });

  contract("405 with Allow for a method that it does not have, OPTIONS says which", async () => {
    const { path } = await existing(resource, admin);
    const patch = await admin.request(collection, { method: "PATCH", json: {} });
    assert.match(patch.headers.get("allow") ?? "", /GET/);
    await expectError(patch, 405);
    await expectError(await admin.request(path, { method: "POST", json: {} }), 405);
    const options = await admin.request(path, { method: "OPTIONS" });
    assert.equal(options.status, 204);
    assert.match(options.headers.get("allow") ?? "", /GET/);
  });

  contract("404 for a record out of scope, for every method", async () => {
    if (sample.shared) return;
    const { path } = await existing(resource, admin);
    const json = { [sample.field]: first };
    for (const method of ["GET", "PATCH", "PUT", "DELETE"]) {
      if (method === "DELETE" && resource.trash === undefined) continue;
      if (/^P/.test(method) && resource.update === undefined) continue;
      const whole = method === "PUT" ? await bodyFor(resource, admin) : json;
      const init = method === "GET" ? {} : { method, json: whole };
      await expectError(await user.request(path, init), 404);
    }
  });
}

Deno.test("every sample belongs to a resource", () => {
  const names = resources.map((resource) => resource.name);
  assert.deepEqual(Object.keys(samples).filter((name) => !names.includes(name)), []);
});
