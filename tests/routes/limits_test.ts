import assert from "node:assert/strict";
import { emailOf, password, testApp } from "../support/app.ts";

const env = {
  RATE_LIMIT_LOGIN: "5/15m",
  RATE_LIMIT_API_ANONYMOUS: "3/15m",
  RATE_LIMIT_API: "4/15m",
  TRUST_PROXY: "10.0.0.0/8",
};
/** Windows are aligned to the clock: a test that crosses an edge would be given more. */
async function keepClearOfTheEdge(): Promise<void> {
  const left = 15 * 60_000 - Date.now() % (15 * 60_000);
  if (left < 5000) await new Promise((resolve) => setTimeout(resolve, left + 10));
}

/** A fresh app for each test: its counters are its own. */
async function withApp(run: (app: Awaited<ReturnType<typeof testApp>>) => Promise<void>) {
  const app = await testApp({ env });
  await keepClearOfTheEdge();
  try {
    await run(app);
  } finally {
    await app.close();
  }
}

const wrong = { email: emailOf("user"), password: "wrong" };
const right = { email: emailOf("user"), password };

Deno.test("the sixth wrong login of an address is 429, on page and API, and says when", async () => {
  await withApp(async ({ request }) => {
    for (let left = 4; left >= 0; left--) {
      const json = { email: `someone${left}@petrel.test`, password: "wrong" };
      const response = await request("/api/auth/login", { json });
      assert.equal(response.status, 401);
      assert.equal(response.headers.get("ratelimit-limit"), "5");
      assert.equal(response.headers.get("ratelimit-remaining"), String(left));
      assert.equal(response.headers.get("x-ratelimit-remaining"), String(left));
    }
    const sixth = await request("/api/auth/login", { json: right });
    assert.equal(sixth.status, 429);
    assert.equal((await sixth.json()).error.code, "RATE_LIMITED");
    const seconds = Number(sixth.headers.get("retry-after"));
    assert.ok(seconds >= 1 && seconds <= 900, String(seconds));
    assert.equal(sixth.headers.get("ratelimit-reset"), String(seconds));
    const page = await request("/login", { form: right });
    assert.equal(page.status, 429);
    assert.ok(page.headers.has("retry-after"));
    assert.match(await page.text(), /role="alert"/);
    const elsewhere = await request("/api/auth/login", { json: right, from: "192.0.2.1" });
    assert.equal(elsewhere.status, 200);
  });
});

Deno.test("an account is guarded from many addresses; others are not locked out", async () => {
  await withApp(async ({ request }) => {
    for (let i = 1; i <= 5; i++) {
      const response = await request("/api/auth/login", { json: wrong, from: `192.0.2.${i}` });
      assert.equal(response.status, 401);
    }
    const sixth = await request("/api/auth/login", { json: right, from: "192.0.2.9" });
    assert.equal(sixth.status, 429);
    const other = { email: emailOf("admin"), password };
    const fine = await request("/api/auth/login", { json: other, from: "192.0.2.9" });
    assert.equal(fine.status, 200);
  });
});

Deno.test("logins that succeed are given back", async () => {
  await withApp(async ({ request }) => {
    for (let i = 0; i < 8; i++) {
      assert.equal((await request("/api/auth/login", { json: right })).status, 200);
    }
  });
});

Deno.test("/api counts the address without a token, and the user with one", async () => {
  await withApp(async ({ request, signIn }) => {
    const statuses = async (send: typeof request, times: number, headers: HeadersInit = {}) => {
      const all: number[] = [];
      for (let i = 0; i < times; i++) all.push((await send("/api/auth/me", { headers })).status);
      return all;
    };
    const client = await signIn("user");
    assert.deepEqual(await statuses(request, 2), [401, 401]);
    const forged = { authorization: "Bearer forged" };
    assert.deepEqual(await statuses(request, 2, forged), [401, 429]);
    assert.deepEqual(await statuses(client.request, 5), [200, 200, 200, 200, 429]);
    const other = await signIn("admin");
    const first = await other.request("/api/auth/me");
    assert.equal(first.headers.get("ratelimit-limit"), "4");
    assert.equal(first.headers.get("ratelimit-remaining"), "3");
    for (let i = 0; i < 6; i++) assert.equal((await request("/api/health")).status, 200);
  });
});

Deno.test("an address in X-Forwarded-For counts only from a trusted proxy", async () => {
  await withApp(async ({ request }) => {
    const ask = async (from: string, forwarded: string) => {
      const headers = { "x-forwarded-for": forwarded };
      return (await request("/api/auth/me", { from, headers })).status;
    };
    for (let i = 0; i < 3; i++) assert.equal(await ask("192.0.2.1", `198.51.100.${i}`), 401);
    assert.equal(await ask("192.0.2.1", "198.51.100.9"), 429);
    for (let i = 0; i < 4; i++) assert.equal(await ask("10.1.2.3", `203.0.113.${i}`), 401);
    for (let i = 0; i < 3; i++) {
      await ask("10.1.2.3", `1.2.3.${i}, 198.51.100.50, 10.9.9.9`);
    }
    assert.equal(await ask("10.1.2.3", "198.51.100.50"), 429);
  });
});

Deno.test("an IPv6 caller is counted by the network it has as a whole", async () => {
  await withApp(async ({ request }) => {
    const ask = async (from: string) => (await request("/api/auth/me", { from })).status;
    for (let i = 1; i <= 3; i++) assert.equal(await ask(`2001:db8:0:7::${i}`), 401);
    assert.equal(await ask("2001:0db8:0000:0007:ffff::1"), 429);
    assert.equal(await ask("2001:db8:0:8::1"), 401);
  });
});
