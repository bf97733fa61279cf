import assert from "node:assert/strict";
import { resources } from "../../lib/resources.ts";
import { bodyFor, existing } from "../api/contract.ts";
import { samples } from "../api/samples.ts";
import { type Client, type Init, origin, testApp } from "../support/app.ts";
import { preview } from "../support/imports.ts";
import { changesNothing } from "../support/hostile.ts";
import { routePatterns } from "../support/route_files.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());
const admin = await app.signIn("admin");
const user = await app.signIn("user");
const browser = await app.signIn("user", "cookie");
const patterns = await routePatterns();
const owned = resources.filter(({ name }) => samples[name]?.shared === undefined);

/** The addresses of one record: of its own routes and of those for any entity. */
function addressesOf(entity: string, id: number): string[] {
  const own = patterns.filter((pattern) =>
    pattern.startsWith(`/api/${entity}/[id]`) || pattern.startsWith(`/${entity}/[id]`) ||
    pattern.startsWith("/api/[entity]/[id]")
  );
  return [...new Set(own.map((one) => one.replace("[entity]", entity).replace("[id]", `${id}`)))];
}

/** What each kind of step takes, so that nothing but the scope stands in its way. */
const bodies: Record<string, unknown> = {
  move: { stageId: 1 },
  lose: { lostReasonId: 1 },
  merge: { loserId: 999_999 },
};

interface Bodies {
  /** For PATCH: one field. */
  change: Record<string, unknown>;
  /** For PUT: all that a record needs. */
  whole: Record<string, unknown>;
}

function aFile(): FormData {
  const form = new FormData();
  form.set("file", new File(["secret"], "secret.txt", { type: "text/plain" }));
  return form;
}

function requestsFor(path: string, { change, whole }: Bodies): Init[] {
  const step = path.split("/").at(-1) ?? "";
  if (step === "files") return [{}, { method: "POST", body: aFile(), headers: { origin } }];
  if (!path.startsWith("/api/")) return [{}, { form: { version: "1" } }];
  const json = bodies[step] ?? (/^\d+$/.test(step) ? change : {});
  return [
    {},
    { method: "POST", json },
    { method: "PUT", json: /^\d+$/.test(step) ? whole : json },
    { method: "PATCH", json },
    { method: "DELETE" },
  ];
}

async function refuse(who: Client, path: string, init: Init): Promise<void> {
  const response = await who.request(path, init);
  const what = `${init.method ?? (init.form ? "POST" : "GET")} ${path}`;
  const text = await response.text();
  assert.ok(
    [404, 405].includes(response.status),
    `${what}: ${response.status} ${text.slice(0, 300)}`,
  );
}

for (const resource of owned) {
  const { name } = resource;
  Deno.test(`${name}: somebody else's record is not there, on any route by any method`, async () => {
    const { id, path, changeSet } = await existing(resource, admin);
    const sample = samples[name];
    const change = { [sample?.field ?? "name"]: sample?.values[0] };
    const whole = { ...await bodyFor(resource, user), ...change };
    const addresses = addressesOf(name, id);
    assert.ok(addresses.length >= 3, `${addresses}`);
    await changesNothing(app, async () => {
      for (const address of addresses) {
        const who = address.startsWith("/api/") ? user : browser;
        for (const init of requestsFor(address, { change, whole })) {
          await refuse(who, address, init);
        }
      }
      for (const action of ["read", "update", "delete"]) {
        await refuse(user, `/api/explain?entity=${name}&id=${id}&action=${action}`, {});
      }
      await refuse(user, `/api/change-sets/${changeSet}`, {});
      await refuse(user, `/api/change-sets/${changeSet}/undo`, { method: "POST" });
      await refuse(browser, `/change-sets/${changeSet}`, {});
      await refuse(browser, `/change-sets/${changeSet}/undo`, { form: {} });
    });
    assert.equal((await admin.request(path)).status, 200);
  });

  Deno.test(`${name}: no list, search, export or feed shows somebody else's record`, async () => {
    const { field = "name", values: [value] = [""] } = samples[name] ?? {};
    const text = `zq${crypto.randomUUID().slice(0, 8)}`;
    const marker = typeof value === "number" ? Date.now() % 100_000_000 + 900_000_000 : text;
    await existing(resource, admin, { [field]: marker });
    const lists = [
      `/api/${name}?limit=100`,
      `/api/${name}?limit=100&count=exact`,
      `/api/${name}?search=${marker}`,
      `/api/${name}/export?format=csv`,
      `/api/${name}/export?format=json`,
      `/${name}?search=${marker}`,
      "/api/board",
      "/api/changes",
      "/api/dashboard",
      `/api/search?q=${marker}`,
      "/",
      "/board",
      "/changes",
    ];
    for (const path of lists) {
      const who = path.startsWith("/api/") ? user : browser;
      const text = await (await who.request(path)).text();
      const said = text.replaceAll(`search=${marker}`, "").replaceAll(`value="${marker}"`, "");
      const leaks = said.split(String(marker)).length - 1;
      const echoes = path.includes("search") || path.includes("q=");
      assert.ok(leaks === 0 || (echoes && !said.includes(`>${marker}</a>`)), `${path} shows it`);
    }
  });
}

Deno.test("somebody else's files, keys, sessions, runs, imports and notifications are not there", async () => {
  const { id } = await existing(owned[0] ?? assert.fail("no resource"), admin);
  const form = aFile();
  const uploaded = await admin.request(`/api/customers/${id}/files`, {
    method: "POST",
    body: form,
  });
  const file = (await uploaded.json()).data;
  const made = await admin.request("/api/keys", { json: { name: "theirs" } });
  const key = (await made.json()).data;
  const [session] = (await (await admin.request("/api/auth/sessions")).json()).data;
  const run = await app.db.insertInto("runs")
    .values({ kind: "undo", actorId: await app.userId("admin"), total: 1 }).returning("id")
    .executeTakeFirstOrThrow();
  const told = await app.db.insertInto("notifications")
    .values({
      userId: await app.userId("admin"),
      kind: "assigned",
      key: "theirs",
      ...{ entity: "customers", entityId: id },
    })
    .returning("id").executeTakeFirstOrThrow();
  const theirs = await preview(admin, "name,email\nTheirs,theirs@people.test");
  const paths = [
    `/api/runs/${run.id}`,
    ...["", "/run", "/cancel", "/errors"].map((way) => `/api/imports/${theirs.id}${way}`),
    `/api/files/${file.id}`,
    `/api/files/${file.id}/restore`,
    `/api/keys/${key.id}`,
    `/api/auth/sessions/${session.id}`,
  ];
  await changesNothing(app, async () => {
    for (const path of paths) {
      for (const method of ["GET", "POST", "DELETE"]) await refuse(user, path, { method });
    }
    const forms = [
      `/files/${file.id}/trash`,
      `/settings/keys/${key.id}/revoke`,
      `/settings/sessions/${session.id}/end`,
      `/admin/keys/${key.id}/revoke`,
      `/notifications/${told.id}/open`,
      ...["check", "run", "cancel"].map((way) => `/import/${theirs.id}/${way}`),
    ];
    for (const path of forms) await refuse(browser, path, { form: {} });
    const upload = await user.request(`/api/customers/${id}/files`, { method: "POST", body: form });
    assert.equal(upload.status, 404);
  });
  assert.equal((await admin.request("/api/auth/me")).status, 200);
});

Deno.test("every route with an id belongs to one of these tests", () => {
  const names = owned.map(({ name }) => name).join("|");
  const shared = resources.filter(({ name }) => samples[name]?.shared).map(({ name }) => name)
    .join("|");
  const known = new RegExp(
    `^(/api)?/(${names}|\\[entity\\](?=$|/)|files|keys|webhooks|runs|imports?|change-sets|notifications|reports|${shared})(/|$)|^/(admin|settings|reset|invite|calendar|export)/|^/api/auth/`,
  );
  const others = patterns.filter((pattern) => pattern.includes("[") && !known.test(pattern));
  assert.deepEqual(others, []);
});
