import assert from "node:assert/strict";
import { resources } from "../../lib/resources.ts";
import { testApp } from "../support/app.ts";
import { bodyFor, existing, expectError } from "./contract.ts";

/** Every resource of the registry keeps the HTTP contract: what is too much, and what is known. */
const app = await testApp();
const limited = await testApp({ env: { RATE_LIMIT_API: "1/1h" } });
const admin = await app.signIn("admin");
const hasty = await limited.signIn("admin");
Deno.test.afterAll(async () => {
  await app.close();
  await limited.close();
});

const tooLarge = JSON.stringify({ name: "x".repeat(1024 * 1024) });

for (const resource of resources) {
  const collection = `/api/${resource.name}`;

  Deno.test(`${resource.name}: 304 for a list that the caller has`, async () => {
    await existing(resource, admin);
    const tag = (await admin.request(collection)).headers.get("etag") ?? "";
    const again = await admin.request(collection, { headers: { "if-none-match": tag } });
    assert.equal(again.status, 304);
    assert.equal(await again.text(), "");
    await existing(resource, admin);
    const changed = await admin.request(collection, { headers: { "if-none-match": tag } });
    assert.equal(changed.status, 200);
  });

  Deno.test(`${resource.name}: 413 for a body of more than a megabyte`, async () => {
    const { path } = await existing(resource, admin);
    const headers = { "content-type": "application/json" };
    const send = (address: string, method: string) =>
      admin.request(address, { method, headers, body: tooLarge });
    await expectError(await send(collection, "POST"), 413);
    if (resource.update !== undefined) await expectError(await send(path, "PATCH"), 413);
  });

  Deno.test(`${resource.name}: 422 for a read with a parameter that it does not take`, async () => {
    const { path } = await existing(resource, admin);
    const error = await expectError(await admin.request(`${path}?bogus=1`), 422);
    assert.deepEqual(error.details?.map(({ field }) => field), ["bogus"]);
  });

  Deno.test(`${resource.name}: 429 with Retry-After once the limit is reached`, async () => {
    await hasty.request("/api/auth/me");
    for (const init of [{}, { json: await bodyFor(resource, admin) }]) {
      const refused = await hasty.request(collection, init);
      assert.match(refused.headers.get("retry-after") ?? "", /^[1-9]\d*$/);
      await expectError(refused, 429);
    }
  });
}
