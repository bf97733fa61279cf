import assert from "node:assert/strict";
import { endFollowing } from "../../lib/changes/follow.ts";
import { sealed } from "../../lib/changes/sealer.ts";
import { createCustomer, updateCustomer } from "../../lib/customers/service.ts";
import { testApp } from "../support/app.ts";

const app = await testApp();

Deno.test.afterAll(() => app.close());

/** Reads a stream's events one by one. */
function eventsIn(response: Response) {
  const lines = (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream());
  const reader = lines.getReader();
  let text = "";
  return {
    /** The next event that carries data; undefined at the end of the stream. */
    async next(): Promise<{ id: number; data: unknown } | undefined> {
      for (;;) {
        const found = /id: (\d+)\ndata: (.*)\n\n/.exec(text);
        if (found !== null) {
          text = text.slice(found.index + found[0].length);
          return { id: Number(found[1]), data: JSON.parse(found[2] ?? "") };
        }
        const { value, done } = await reader.read();
        if (done) return undefined;
        text += value;
      }
    },
    end: () => reader.cancel(),
  };
}

const person = (name: string) => ({ name, email: `${name.replace(" ", ".")}@example.test` });

Deno.test("a stream tells what is sealed, to those who read it, and goes on where it was left", async () => {
  const [user, manager] = [await app.signIn("user", "cookie"), await app.signIn("manager")];
  const response = await manager.request("/api/changes/stream?after=0");
  assert.equal(response.status, 200);
  assert.equal(response.headers.get("content-type"), "text/event-stream");
  assert.match(response.headers.get("cache-control") ?? "", /no-transform/);
  const all = eventsIn(response);
  const own = eventsIn(await user.request("/api/changes/stream?after=0"));
  const { record } = await createCustomer(await app.ctx("admin"), person("Others One"));
  const mine = await createCustomer(await app.ctx("user"), person("Mine One"));
  const change = { entity: "customers", action: "created" };
  const first = await all.next();
  assert.partialDeepStrictEqual(first?.data, [{ ...change, entityId: record.id }]);
  const seen = await own.next();
  assert.partialDeepStrictEqual(seen?.data, [{ ...change, entityId: mine.record.id }]);
  await Promise.all([all.end(), own.end()]);

  await updateCustomer(await app.ctx("user"), mine.record.id, { fields: { jobTitle: "Buyer" } });
  await sealed(app.db);
  const headers = { "last-event-id": String(seen?.id) };
  const again = eventsIn(await user.request("/api/changes/stream?after=0", { headers }));
  const next = await again.next();
  assert.partialDeepStrictEqual(next?.data, [{ action: "updated", entityId: mine.record.id }]);
  await again.end();
});

Deno.test("nobody signed in gets no stream, and a wrong place is said", async () => {
  assert.equal((await app.request("/api/changes/stream")).status, 401);
  const user = await app.signIn("user");
  assert.equal((await user.request("/api/changes/stream?after=x")).status, 422);
});

Deno.test("a stream is one request to the limits, so a browser that comes back is not locked out", async () => {
  const limited = await testApp({ env: { RATE_LIMIT_API: "600/1m" } });
  const user = await limited.signIn("user", "cookie");
  const left = (response: Response) => Number(response.headers.get("ratelimit-remaining"));
  const first = await user.request("/api/changes/stream?after=0");
  const before = left(first);
  const open = eventsIn(first);
  for (const name of ["Told One", "Told Two", "Told Three"]) {
    await createCustomer(await limited.ctx("user"), person(name));
    assert.ok(await open.next());
  }
  await open.end();
  // Browsers wait two seconds before they come back, so this is a minute without luck.
  for (let n = 1; n <= 30; n++) {
    const again = await user.request("/api/changes/stream?after=0");
    assert.equal(again.status, 200);
    assert.equal(left(again), before - n);
    await again.body?.cancel();
  }
  await limited.close();
});

Deno.test("streams end when the server stops, those asked for afterwards too", async () => {
  const user = await app.signIn("user");
  const open = eventsIn(await user.request("/api/changes/stream"));
  const ending = open.next();
  endFollowing(app.db);
  assert.equal(await ending, undefined);
  const late = eventsIn(await user.request("/api/changes/stream"));
  assert.equal(await late.next(), undefined);
});
