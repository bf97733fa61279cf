import assert from "node:assert/strict";
import { App } from "fresh";
import { z } from "zod";
import { AppError, notFound } from "../../lib/errors.ts";
import { apiAction, apiCollection, apiItem } from "../../lib/http/api.ts";
import { apiHandler } from "../../lib/http/api_handler.ts";
import type { State } from "../../lib/http/define.ts";
import type { Resource } from "../../lib/resource.ts";
import { testApp } from "../support/app.ts";

const real = await testApp();
Deno.test.afterAll(() => real.close());
const ctx = await real.ctx("user");

interface Thing {
  id: number;
  version: number;
  name: string;
}

let things: Thing[] = [];
/** How often a body was run, replays not counted. */
let runs = 0;

function find(id: number): Thing {
  const thing = things.find((one) => one.id === id);
  if (thing === undefined) throw notFound("Thing");
  return thing;
}

function change(id: number, body: unknown, exactVersion?: number): Promise<Thing> {
  const thing = find(id);
  if (exactVersion !== undefined && exactVersion !== thing.version) {
    throw new AppError("PRECONDITION_FAILED", "Thing has changed");
  }
  thing.name = String(Object(body).name);
  thing.version += 1;
  return Promise.resolve(thing);
}

const resource: Resource = {
  name: "things",
  label: "Thing",
  schema: { record: z.unknown(), query: z.unknown() },
  list: (_ctx, query) => {
    const limit = Number(query.get("limit") ?? 10);
    const data = things.slice(0, limit);
    const pagination = { page: 1, limit, total: things.length, pages: 1, nextCursor: null };
    return Promise.resolve({ data, pagination });
  },
  get: (_ctx, id) => Promise.resolve(find(id)),
  create: async (tx, body) => {
    runs += 1;
    // Something that only a commit keeps.
    await tx.db.insertInto("teams").values({ name: `run ${runs}`, managerId: null }).execute();
    if (Object(body).fails) throw new AppError("CONFLICT", "fails on purpose");
    const record = { id: things.length + 1, version: 1, name: String(Object(body).name) };
    things.push(record);
    tx.changeSet.id = 41;
    return { record, warnings: record.id === 2 ? [{ code: "DUPLICATE", ids: [1] }] : [] };
  },
  update: (_ctx, id, body, exact) => change(id, body, exact),
  trash: (_ctx, id) => {
    find(id);
    return Promise.resolve();
  },
  restore: (_ctx, id) => Promise.resolve(find(id)),
};

const handler = new App<State>()
  .use((context) => {
    context.state.requestId = "test";
    context.state.ctx = { ...ctx, changeSet: { id: undefined } };
    return context.next();
  })
  .all("/api/things", apiCollection(resource))
  .all("/api/things/:id", apiItem(resource))
  .all("/api/things/:id/restore", apiAction(resource, "restore"))
  .all("/api/broken", apiHandler({ GET: () => Promise.reject(new Error("secret detail")) }))
  .handler();

function send(path: string, init: RequestInit & { json?: unknown } = {}): Promise<Response> {
  const { json, ...rest } = init;
  const headers = new Headers(rest.headers);
  if (json === undefined) return handler(new Request(`http://x.test${path}`, { ...rest, headers }));
  headers.set("content-type", "application/json");
  const body = JSON.stringify(json);
  const method = rest.method ?? "POST";
  return handler(new Request(`http://x.test${path}`, { ...rest, method, headers, body }));
}

Deno.test.beforeEach(() => {
  things = [];
  runs = 0;
});

Deno.test("a create answers 201 with place, tag, change set and warnings", async () => {
  const first = await send("/api/things", { json: { name: "a" } });
  assert.equal(first.status, 201);
  assert.equal(first.headers.get("location"), "/api/things/1");
  assert.equal(first.headers.get("etag"), '"1"');
  assert.equal(first.headers.get("change-set"), "41");
  assert.deepEqual(await first.json(), { data: { id: 1, version: 1, name: "a" } });
  const second = await (await send("/api/things", { json: { name: "a" } })).json();
  assert.deepEqual(second.warnings, [{ code: "DUPLICATE", ids: [1] }]);
});

Deno.test("a list carries its total, and 304 for who has it already", async () => {
  await send("/api/things", { json: { name: "a" } });
  const list = await send("/api/things?limit=5");
  assert.equal(list.headers.get("x-total-count"), "1");
  assert.equal((await list.json()).pagination.limit, 5);
  const headers = { "if-none-match": list.headers.get("etag") ?? "" };
  const again = await send("/api/things?limit=5", { headers });
  assert.equal(again.status, 304);
  assert.equal(again.body, null);
  await send("/api/things", { json: { name: "b" } });
  assert.equal((await send("/api/things?limit=5", { headers })).status, 200);
});

Deno.test("a record's tag is its version, strong or weakened by compression", async () => {
  await send("/api/things", { json: { name: "a" } });
  for (const tag of ['"1"', 'W/"1"', '"9", W/"1"', "*"]) {
    const same = await send("/api/things/1", { headers: { "if-none-match": tag } });
    assert.equal(same.status, 304, tag);
    assert.equal(same.headers.get("etag"), '"1"');
  }
  const other = await send("/api/things/1", { headers: { "if-none-match": '"2"' } });
  assert.equal(other.status, 200);
});

Deno.test("If-Match guards a write against what it has not seen", async () => {
  await send("/api/things", { json: { name: "a" } });
  const patch = (tag: string) =>
    send("/api/things/1", { method: "PATCH", json: { name: tag }, headers: { "if-match": tag } });
  assert.equal((await patch('"2"')).status, 412);
  assert.equal((await patch("nonsense")).status, 412);
  const done = await patch('W/"1"');
  assert.equal(done.status, 200);
  assert.equal(done.headers.get("etag"), '"2"');
  assert.equal((await patch('"1"')).status, 412);
  assert.equal((await patch("*")).status, 200);
});

Deno.test("what a resource cannot do is 405, with what it can", async () => {
  const put = await send("/api/things/1", { method: "PUT", json: {} });
  assert.equal(put.status, 405);
  assert.equal(put.headers.get("allow"), "GET, HEAD, PATCH, DELETE, OPTIONS");
  const restore = await send("/api/things/1/restore");
  assert.equal(restore.status, 405);
  assert.equal(restore.headers.get("allow"), "POST, OPTIONS");
  const options = await send("/api/things", { method: "OPTIONS" });
  assert.equal(options.status, 204);
  assert.equal(options.headers.get("allow"), "GET, HEAD, POST, OPTIONS");
});

Deno.test("a path that names no record is 404, a HEAD has no body", async () => {
  for (const id of ["0", "-1", "1.5", "abc", "1e3", "99999999999999999999"]) {
    const response = await send(`/api/things/${id}`);
    assert.equal(response.status, 404, id);
  }
  await send("/api/things", { json: { name: "a" } });
  const head = await send("/api/things/1", { method: "HEAD" });
  assert.equal(head.status, 200);
  assert.equal(await head.text(), "");
  assert.equal((await send("/api/things/1", { method: "DELETE" })).status, 204);
});

Deno.test("an unforeseen error tells nothing of its cause", async () => {
  const response = await send("/api/broken");
  assert.equal(response.status, 500);
  const text = await response.text();
  assert.equal(JSON.parse(text).error.code, "INTERNAL_ERROR");
  assert.doesNotMatch(text, /secret|\.ts/);
});

Deno.test("a repeated POST with the same key writes once and answers the same", async () => {
  const headers = { "idempotency-key": crypto.randomUUID() };
  const post = () => send("/api/things", { json: { name: "once" }, headers });
  const answers = await Promise.all([post(), post(), post()]);
  assert.deepEqual(answers.map((answer) => answer.status), [201, 201, 201]);
  const bodies = await Promise.all(answers.map((answer) => answer.text()));
  assert.equal(new Set(bodies).size, 1);
  for (const { headers } of answers) {
    assert.equal(headers.get("location"), "/api/things/1");
    assert.equal(headers.get("change-set"), "41");
  }
  assert.equal(runs, 1);
  const other = await send("/api/things", { json: { name: "other" }, headers });
  assert.equal(other.status, 409);
  assert.equal(runs, 1);
});

Deno.test("a failed POST keeps neither its writes nor its key", async () => {
  const headers = { "idempotency-key": crypto.randomUUID() };
  const count = async () => (await real.db.selectFrom("teams").select("id").execute()).length;
  const before = await count();
  const failed = await send("/api/things", { json: { fails: true }, headers });
  assert.equal(failed.status, 409);
  assert.equal(failed.headers.get("change-set"), null);
  assert.equal(await count(), before);
  assert.equal((await send("/api/things", { json: { name: "now" }, headers })).status, 201);
  assert.equal(await count(), before + 1);
});

Deno.test("a key belongs to who sent it", async () => {
  const headers = { "idempotency-key": "the-same-key" };
  await send("/api/things", { json: { name: "mine" }, headers });
  const { db } = real;
  const rows = await db.selectFrom("idempotencyKeys").select(["owner", "status"])
    .where("key", "=", "the-same-key").execute();
  assert.deepEqual(rows, [{ owner: `user:${ctx.actor.userId}`, status: 201 }]);
  const long = await send("/api/things", {
    json: {},
    headers: { "idempotency-key": "k".repeat(256) },
  });
  assert.equal(long.status, 400);
});
