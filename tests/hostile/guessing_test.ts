import assert from "node:assert/strict";
import { emailOf, password, testApp } from "../support/app.ts";
import { changesNothing } from "../support/hostile.ts";

const hour = 60 * 60_000;
const tries = 10_000;

/** Windows are aligned to the clock: a test that crosses an edge would be given more. */
async function keepClearOfTheEdge(): Promise<void> {
  const left = hour - Date.now() % hour;
  if (left < 60_000) await new Promise((resolve) => setTimeout(resolve, left + 10));
}

function count(statuses: number[]): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const status of statuses) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

const address = (i: number) => `10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`;

Deno.test("10,000 wrong passwords: five are looked at, and nobody else is locked out", async () => {
  await keepClearOfTheEdge();
  const app = await testApp({ env: { RATE_LIMIT_LOGIN: "5/60m" } });
  const login = async (email: string, secret: string, from: string) => {
    const response = await app.request("/api/auth/login", {
      json: { email, password: secret },
      from,
    });
    await response.body?.cancel();
    return response.status;
  };
  await changesNothing(app, async () => {
    const one: number[] = [];
    const started = performance.now();
    for (let i = 0; i < tries; i++) one.push(await login("a@b.c", `guess ${i}`, "192.0.2.1"));
    assert.deepEqual(count(one), { 401: 5, 429: tries - 5 });
    const many: number[] = [];
    for (let i = 0; i < tries; i++) {
      many.push(await login(emailOf("user"), `guess ${i}`, address(i)));
    }
    assert.deepEqual(count(many), { 401: 5, 429: tries - 5 });
    const each = (performance.now() - started) / (2 * tries);
    assert.ok(each < 5, `${each} ms for each: a flood must not reach the hash`);
  });
  assert.equal(await login(emailOf("user"), password, "192.0.2.50"), 429);
  assert.equal(await login(emailOf("admin"), password, "192.0.2.50"), 200);
  await app.close();
});

Deno.test("codes of a second factor, current passwords and links cannot be tried out either", async () => {
  await keepClearOfTheEdge();
  const app = await testApp({ env: { RATE_LIMIT_LOGIN: "5/60m" } });
  const client = await app.signIn("user");
  const change = { currentPassword: "wrong", newPassword: "nineteen purple owls" };
  const attempts: [string, unknown, number][] = [
    ["/api/auth/password", change, 422],
    ["/api/auth/second-factor", { challenge: "x", code: "123456" }, 401],
    ["/api/auth/reset", { email: "someone@petrel.test" }, 202],
  ];
  for (const [path, json, wrong] of attempts) {
    const statuses = [];
    for (let i = 0; i < 20; i++) statuses.push((await client.request(path, { json })).status);
    assert.deepEqual(count(statuses), { [wrong]: 5, 429: 15 }, path);
  }
  await app.close();
});

Deno.test("an account that is not there takes as long as one that is", async () => {
  const app = await testApp();
  const time = async (email: string) => {
    const started = performance.now();
    await app.request("/api/auth/login", { json: { email, password: "wrong" } });
    return performance.now() - started;
  };
  const times: Record<"known" | "unknown", number[]> = { known: [], unknown: [] };
  await time("warm@petrel.test");
  for (let i = 0; i < 15; i++) {
    times.known.push(await time(emailOf("user")));
    times.unknown.push(await time(`nobody${i}@petrel.test`));
  }
  const median = (list: number[]) => list.sort((a, b) => a - b)[7] ?? 0;
  const ratio = median(times.known) / median(times.unknown);
  assert.ok(ratio > 0.6 && ratio < 1.67, `${median(times.known)} ms, ${median(times.unknown)} ms`);
  await app.close();
});
