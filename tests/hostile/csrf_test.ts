import assert from "node:assert/strict";
import { testApp } from "../support/app.ts";
import { changesNothing } from "../support/hostile.ts";
import { routePatterns } from "../support/route_files.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());
const admin = await app.signIn("admin", "cookie");
const patterns = await routePatterns();
const paths = patterns.map((pattern) =>
  pattern.replace("[entity]", "customers").replace(/\[\w+\]/g, "1")
);

const senders: [string, Record<string, string>][] = [
  ["another origin", { origin: "https://evil.example" }],
  ["another port", { origin: "http://petrel.test:8080" }],
  ["another scheme", { origin: "https://petrel.test" }],
  ["a name that begins alike", { origin: "http://petrel.test.evil.example" }],
  ["no origin at all, by its own words", { origin: "null" }],
  ["a browser that says so", { origin: "https://evil.example", "sec-fetch-site": "cross-site" }],
  ["a sibling host", { origin: "http://sub.petrel.test", "sec-fetch-site": "same-site" }],
];

for (const [name, headers] of senders) {
  Deno.test(`no route takes a write that came with the cookie from ${name}`, async () => {
    assert.ok(paths.length > 60, "the routes were not found");
    await changesNothing(app, async () => {
      for (const path of paths) {
        for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
          const body = new URLSearchParams({ name: "x", userId: "1" });
          const response = await admin.request(path, { method, body, headers });
          assert.equal(response.status, 403, `${method} ${path}`);
          await response.body?.cancel();
        }
      }
    });
    assert.equal((await admin.request("/api/auth/me")).status, 200, "the session was ended");
  });
}

Deno.test("no GET changes anything", async () => {
  await changesNothing(app, async () => {
    for (const path of paths) await (await admin.request(path)).body?.cancel();
  });
  assert.equal((await admin.request("/api/auth/me")).status, 200, "the session was ended");
});

Deno.test("a foreign page may neither read answers nor send JSON for the visitor", async () => {
  const headers = { origin: "https://evil.example", "access-control-request-method": "POST" };
  const preflight = await admin.request("/api/customers", { method: "OPTIONS", headers });
  assert.equal(preflight.headers.get("access-control-allow-origin"), null);
  const read = await admin.request("/api/customers", { headers });
  assert.equal(read.headers.get("access-control-allow-origin"), null);
  assert.equal(read.headers.get("cross-origin-resource-policy"), "same-origin");
});
