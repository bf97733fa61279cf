import assert from "node:assert/strict";
import fc from "fast-check";
import { resources } from "../../lib/resources.ts";
import { emailOf, type Init, password, testApp } from "../support/app.ts";
import { existing } from "./contract.ts";
import { documentedOperations } from "./fuzz/operations.ts";
import { judge } from "./fuzz/judge.ts";
import { type Caller, type FuzzRequest, requestsFor } from "./fuzz/requests.ts";

/** For each operation, fewer on the slower embedded database; `FUZZ_RUNS=500`, `FUZZ_SEED` say others. */
const usual = Deno.env.get("DATABASE_URL") === undefined ? 12 : 24;
const runs = Number(Deno.env.get("FUZZ_RUNS") ?? usual);
const seed = Number(Deno.env.get("FUZZ_SEED") ?? 9);

const app = await testApp({ env: { RATE_LIMIT_API: "1000000/1m" } });
Deno.test.afterAll(() => app.close());
const roles = ["user", "manager", "admin"] as const;
const people = await Promise.all(
  roles.map(async (role) => [role, await app.userId(role)] as const),
);
const tokens = new Map<Caller, string>([["stranger", "Bearer ptl_nothing"]]);

/** Signs in again whom an earlier request has put out. */
async function signIn(): Promise<void> {
  for (const [role, id] of people) {
    const headers = { authorization: tokens.get(role) ?? "" };
    const me = await (await app.request("/api/auth/me", { headers })).json();
    if (me.data?.role === role) continue;
    await app.db.updateTable("users")
      .set({ role, status: "active", email: emailOf(role), deletedAt: null })
      .where("id", "=", id).execute();
    const json = { email: emailOf(role), password };
    const { accessToken } = await (await app.request("/api/auth/login", { json })).json();
    tokens.set(role, `Bearer ${accessToken}`);
  }
}

function initOf({ caller, method, headers, body }: FuzzRequest): Init {
  const sent = new Headers(headers);
  const token = tokens.get(caller);
  if (token !== undefined) sent.set("authorization", token);
  if (body.kind === "none") return { method, headers: sent };
  if (body.kind === "text") {
    if (body.type !== "") sent.set("content-type", body.type);
    return {
      method,
      headers: sent,
      body: new TextEncoder().encode(body.text.repeat(body.times ?? 1)),
    };
  }
  const form = new FormData();
  for (const [name, value] of Object.entries(body.parts)) {
    form.set(name, name === "file" ? new File([value], "table.csv", { type: "text/csv" }) : value);
  }
  return { method, headers: sent, body: form };
}

/** A few records of each kind, so that small ids are there. */
const admin = await app.signIn("admin");
for (const resource of resources) {
  for (let n = 0; n < 9; n++) await existing(resource, admin);
}

const statuses = new Map<string, Set<number>>();

function note(key: string, status: number): void {
  statuses.set(key, (statuses.get(key) ?? new Set()).add(status));
}

for (const [n, operation] of documentedOperations().entries()) {
  Deno.test(`fuzz ${seed}, ${runs} times: ${operation.key}`, async () => {
    await signIn();
    const property = fc.asyncProperty(requestsFor(operation), async (request) => {
      const response = await app.request(request.path, initOf(request));
      note(operation.key, response.status);
      await judge(operation, response, request.path);
    });
    await fc.assert(property, {
      seed: seed + n,
      numRuns: runs,
      endOnFailure: true,
      includeErrorInReport: true,
    });
  });
}

Deno.test("fuzz: most operations were answered well, and with errors", () => {
  const all = [...statuses];
  const good = all.filter(([, seen]) => [...seen].some((status) => status < 300));
  const unlucky = all.filter((one) => !good.includes(one)).map(([key, seen]) =>
    `${key} ${[...seen]}`
  );
  assert.ok(good.length > 0.7 * all.length, unlucky.join("\n"));
});
