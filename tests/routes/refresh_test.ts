import assert from "node:assert/strict";
import { AppError } from "../../lib/errors.ts";
import type { Kv } from "../../lib/kv/kv.ts";
import { cookiesOf, emailOf, password, testApp } from "../support/app.ts";

let isAway = false;

/** A store that can be taken away. */
function removable(kv: Kv): Kv {
  const guard = <A extends unknown[], R>(run: (...args: A) => Promise<R>) => (...args: A) =>
    isAway ? Promise.reject(new AppError("UNAVAILABLE", "away")) : run(...args);
  return {
    ...kv,
    get: guard(kv.get),
    set: guard(kv.set),
    setIfAbsent: guard(kv.setIfAbsent),
    take: guard(kv.take),
    ping: () => isAway ? Promise.resolve(false) : kv.ping(),
  };
}

const app = await testApp({ kv: removable });
Deno.test.afterAll(() => app.close());

const refresh = (refreshToken: string) =>
  app.request("/api/auth/refresh", { json: { refreshToken } });

/** Lets the grace time of every used token pass. */
async function passGraceTime(): Promise<void> {
  const used = await app.db.selectFrom("kv").selectAll()
    .where("key", "like", "refresh-next:%").execute();
  for (const { key, value } of used) {
    const old = { ...Object(value), at: new Date(Date.now() - 31_000).toISOString() };
    await app.kv.set(key, old, 1000);
  }
}

Deno.test("a refresh gives a new pair, and the old token the same one for a moment", async () => {
  const client = await app.signIn("user");
  const first = await refresh(client.refreshToken);
  assert.equal(first.status, 200);
  const pair = await first.json();
  assert.equal(pair.expiresIn, 900);
  assert.notEqual(pair.refreshToken, client.refreshToken);
  assert.equal((await (await refresh(client.refreshToken)).json()).refreshToken, pair.refreshToken);
  const me = await app.request("/api/auth/me", {
    headers: { authorization: `Bearer ${pair.accessToken}` },
  });
  assert.equal(me.status, 200);
});

Deno.test("a stolen refresh token ends the whole session at its second use", async () => {
  const client = await app.signIn("user");
  const pair = await (await refresh(client.refreshToken)).json();
  await passGraceTime();
  assert.equal((await refresh(client.refreshToken)).status, 401);
  assert.equal((await refresh(pair.refreshToken)).status, 401);
  const token = { headers: { authorization: `Bearer ${pair.accessToken}` } };
  assert.equal((await app.request("/api/auth/me", token)).status, 401);
});

Deno.test("reuse ends one session, not the person's others", async () => {
  const [stolen, other] = [await app.signIn("user"), await app.signIn("user")];
  await refresh(stolen.refreshToken);
  await passGraceTime();
  assert.equal((await refresh(stolen.refreshToken)).status, 401);
  assert.equal((await other.request("/api/auth/me")).status, 200);
});

Deno.test("texts that are no refresh token are refused", async () => {
  assert.equal((await refresh("made-up")).status, 401);
  assert.equal((await refresh("")).status, 422);
  assert.equal((await app.request("/api/auth/refresh", { json: {} })).status, 422);
});

Deno.test("a page with an expired access cookie continues the session", async () => {
  const { refreshToken } = await app.signIn("user", "cookie");
  const headers = { cookie: `petrel_refresh=${refreshToken}` };
  const response = await app.request("/api/auth/me", { headers });
  assert.equal(response.status, 200);
  const { petrel_access, petrel_refresh } = cookiesOf(response);
  const next = { cookie: `petrel_access=${petrel_access}; petrel_refresh=${petrel_refresh}` };
  assert.equal((await app.request("/api/auth/me", { headers: next })).status, 200);
  const missing = await app.request("/no-such-page", { headers });
  assert.equal(missing.status, 404);
  assert.equal(cookiesOf(missing).petrel_refresh, petrel_refresh);
});

Deno.test("cookies of a session that is over are taken back, on the way to sign-in", async () => {
  const client = await app.signIn("user", "cookie");
  await client.request("/logout", { form: {} });
  const response = await client.request("/customers");
  assert.equal(response.status, 303);
  assert.equal(response.headers.get("location"), "/login?next=%2Fcustomers");
  assert.deepEqual(cookiesOf(response), { petrel_access: "", petrel_refresh: "" });
});

Deno.test("a store that is away is 503 and signs nobody out", async () => {
  const bearer = await app.signIn("user");
  const { refreshToken } = await app.signIn("user", "cookie");
  isAway = true;
  try {
    assert.equal((await refresh(bearer.refreshToken)).status, 503);
    const page = await app.request("/customers", {
      headers: { cookie: `petrel_refresh=${refreshToken}` },
    });
    assert.equal(page.status, 503);
    assert.deepEqual(page.headers.getSetCookie(), []);
    assert.equal((await bearer.request("/api/auth/me")).status, 200);
    const health = await app.request("/api/health");
    assert.equal(health.status, 200);
    assert.equal((await health.json()).status, "degraded");
    const login = { json: { email: emailOf("user"), password } };
    assert.equal((await app.request("/api/auth/login", login)).status, 503);
  } finally {
    isAway = false;
  }
  assert.equal((await refresh(bearer.refreshToken)).status, 200);
});

Deno.test("a session is over after 90 days, however often it was used", async () => {
  const client = await app.signIn("manager");
  const age = async (days: number) => {
    const createdAt = new Date(Date.now() - days * 24 * 60 * 60_000);
    await app.db.updateTable("sessions").set({ createdAt }).execute();
  };
  await age(89);
  const used = await refresh(client.refreshToken);
  assert.equal(used.status, 200);
  await age(91);
  assert.equal((await refresh((await used.json()).refreshToken)).status, 401);
});
