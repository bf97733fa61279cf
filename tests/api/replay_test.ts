import assert from "node:assert/strict";
import { sql } from "kysely";
import { resources } from "../../lib/resources.ts";
import { type Init, testApp } from "../support/app.ts";
import { changesNothing } from "../support/hostile.ts";
import { preview } from "../support/imports.ts";
import { bodyFor, existing, nextNumber } from "./contract.ts";
import { documentedOperations } from "./fuzz/operations.ts";

/** Every POST of the document that takes an Idempotency-Key is done once, however often it comes. */
const app = await testApp({ env: { WEBHOOK_ALLOW_PRIVATE: "1" } });
Deno.test.afterAll(() => app.close());
const admin = await app.signIn("admin");

interface Sent {
  path: string;
  init: Init;
}

type Make = (entity: string) => Promise<Sent>;

function resourceOf(entity: string) {
  const resource = resources.find(({ name }) => name === entity);
  assert.ok(resource !== undefined, entity);
  return resource;
}

const make = (entity: string, more = {}) => existing(resourceOf(entity), admin, more);
const post = (path: string, json?: unknown): Sent => ({
  path,
  init: { method: "POST", ...(json !== undefined && { json }) },
});

/** The step of a record of its own, with a body. */
const step = (name: string, json?: unknown): Make => async (entity) => {
  const { path } = await make(entity);
  return post(`${path}/${name}`, json);
};

async function trashed(entity: string): Promise<Sent> {
  const { path, id } = await make(entity);
  const admin1 = await app.userId("admin");
  const query = entity === "users" ? `?reassignTo=${admin1}` : "";
  const gone = await admin.request(`${path}${query}`, { method: "DELETE" });
  assert.equal(gone.status, 204, `${entity} ${id}`);
  return post(`${path}/restore`);
}

function upload(path: string): Sent {
  const body = new FormData();
  body.set("file", new File([`file ${nextNumber()}`], "note.txt"));
  return { path, init: { method: "POST", body } };
}

async function trashedFile(): Promise<Sent> {
  const { path, init } = upload(`${(await make("customers")).path}/files`);
  const { data } = await (await admin.request(path, init)).json();
  await admin.request(`/api/files/${data.id}`, { method: "DELETE" });
  return post(`/api/files/${data.id}/restore`);
}

function importForm(): Sent {
  const body = new FormData();
  body.set("file", new File([people()], "people.csv"));
  body.set("entity", "customers");
  return { path: "/api/imports", init: { method: "POST", body } };
}

const people = () => `name,email\nImported,imported${nextNumber()}@x.test\n`;
const ofImport = (way: string): Make => async () =>
  post(`/api/imports/${(await preview(admin, people())).id}/${way}`);

async function delivered(): Promise<Sent> {
  const json = { url: "http://127.0.0.1:9/", events: ["customers.created"] };
  const { data: { id } } = await (await admin.request("/api/webhooks", { json })).json();
  const tested = await admin.request(`/api/webhooks/${id}/test`, { method: "POST" });
  return post(`/api/webhooks/${id}/deliveries/${(await tested.json()).data.id}/redeliver`);
}

async function bulk(entity: string, change: object): Promise<Sent> {
  const { id } = await make(entity);
  return post(`/api/${entity}/bulk`, { ids: [id], change });
}

async function ended(entity: string, way: string): Promise<string> {
  const { path } = await make(entity);
  assert.equal((await admin.request(`${path}/${way}`, { method: "POST" })).status, 200);
  return path;
}

/** What is sent to each operation, by its key without the entity; a new POST needs a line here. */
const requests: Readonly<Record<string, Make>> = {
  "{entity}": async (entity) => post(`/api/${entity}`, await bodyFor(resourceOf(entity), admin)),
  "{entity}/{id}/restore": trashed,
  "{entity}/bulk": async (entity) =>
    entity === "tasks"
      ? await bulk(entity, { priority: "high" })
      : await bulk(entity, { ownerId: await app.userId("manager") }),
  "{entity}/{id}/files": async (entity) => upload(`${(await make(entity)).path}/files`),
  "{entity}/{id}/merge": async (entity) => {
    const { id: loserId, data } = await make(entity);
    if (entity !== "stages") return await step("merge", { loserId })(entity);
    return await step("merge", { intoId: data.id })(entity);
  },
  "leads/{id}/move": step("move", { stageId: 2 }),
  "leads/{id}/win": step("win"),
  "leads/{id}/lose": step("lose", { lostReasonId: 1 }),
  "leads/{id}/reopen": async () => post(`${await ended("leads", "win")}/reopen`),
  "tasks/{id}/complete": step("complete"),
  "tasks/{id}/reopen": async () => post(`${await ended("tasks", "complete")}/reopen`),
  "files/{id}/restore": trashedFile,
  "batch": async () =>
    post("/api/batch", {
      operations: [{
        method: "POST",
        path: "/api/customers",
        body: await bodyFor(resourceOf("customers"), admin),
      }],
    }),
  "change-sets/{id}/undo": async () =>
    post(`/api/change-sets/${(await make("customers")).changeSet}/undo`),
  "imports": () => Promise.resolve(importForm()),
  "imports/{id}/run": ofImport("run"),
  "imports/{id}/cancel": async () => {
    const { path, init } = await ofImport("run")("imports");
    assert.equal((await admin.request(path, init)).status, 202);
    return post(path.replace(/run$/, "cancel"));
  },
  "tags/rename": async () => {
    const from = `tag${nextNumber()}`;
    await make("customers", { tags: [from] });
    return post("/api/tags/rename", { from, to: `${from}x` });
  },
  "webhooks/{id}/deliveries/{deliveryId}/redeliver": delivered,
};

/** The bytes of an upload that came again belong to nothing, and are swept after a day. */
async function forgetOrphans(): Promise<void> {
  await sql`delete from file_contents where not exists (
    select from files where files.content_key = file_contents.key
    union all select from imports where imports.content_key = file_contents.key
  )`.execute(app.db);
}

const replayed = documentedOperations().filter(({ method, parameters }) =>
  method === "POST" && parameters.some(({ name }) => name === "Idempotency-Key")
);

for (const { key, path } of replayed) {
  Deno.test(`a replay changes nothing: ${key}`, async () => {
    const [, , entity = ""] = path.split("/");
    const below = path.slice("/api/".length);
    const request = requests[below] ?? requests[below.replace(entity, "{entity}")];
    assert.ok(request !== undefined, "give this operation a request in the table above");
    const { path: at, init } = await request(entity);
    const headers = { "idempotency-key": crypto.randomUUID() };
    const first = await admin.request(at, { ...init, headers });
    const said = await first.text();
    assert.ok(first.status < 300, `${at}: ${first.status} ${said}`);
    await changesNothing(app, async () => {
      const again = await admin.request(at, { ...init, headers });
      assert.equal(again.headers.get("idempotent-replayed"), "true");
      assert.equal(again.status, first.status);
      assert.equal(again.headers.get("change-set"), first.headers.get("change-set"));
      assert.equal(await again.text(), said);
      await forgetOrphans();
    });
  });
}
