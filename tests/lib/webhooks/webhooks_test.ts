import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { sealAll } from "../../../lib/changes/sealer.ts";
import { readConfig } from "../../../lib/config.ts";
import { eraseCustomer } from "../../../lib/customers/erase.ts";
import { createCustomer, updateCustomer } from "../../../lib/customers/service.ts";
import { runScheduled } from "../../../lib/jobs/scheduled.ts";
import { retryDelay, tryingFor } from "../../../lib/webhooks/deliver.ts";
import { tellingWebhooks } from "../../../lib/webhooks/job.ts";
import { listDeliveries, redeliver, testWebhook } from "../../../lib/webhooks/deliveries.ts";
import {
  createWebhook,
  listWebhooks,
  removeWebhook,
  updateWebhook,
} from "../../../lib/webhooks/service.ts";
import { testDatabase } from "../../support/database.ts";
import { peopleOfRoles } from "../../support/people.ts";
import { startReceiver } from "../../support/receiver.ts";

const database = await testDatabase();
const { db, kv } = database;
const { user: seller, manager, admin } = await peopleOfRoles(database);
const receiver = startReceiver();
Deno.test.afterAll(async () => {
  await receiver.close();
  await database.close();
});
const allowed = { allowPrivate: true };
const env: Record<string, string> = { WEBHOOK_ALLOW_PRIVATE: "1" };
const place = { config: readConfig((name) => env[name]), db, kv };

Deno.test.beforeEach(async () => {
  receiver.received = [];
  receiver.answer = () => new Response(null, { status: 204 });
  await db.deleteFrom("webhooks").execute();
});

/** What a process does every few seconds. */
async function tell(): Promise<void> {
  await sealAll(db);
  await db.deleteFrom("jobs").execute();
  await runScheduled(place, [tellingWebhooks]);
}

const later = () =>
  db.updateTable("webhookDeliveries").set({ dueAt: new Date() }).where("status", "=", "queued")
    .execute();

let made = 0;
const newCustomer = async () => {
  made += 1;
  const input = { name: `Hook ${made}`, email: `hook${made}@x.test` };
  return (await createCustomer(seller.ctx(), input)).record;
};

const rename = (id: number, name: string) => updateCustomer(seller.ctx(), id, { fields: { name } });

const hook = (events: string[]) =>
  createWebhook(admin.ctx(), { url: receiver.url, events }, allowed);

Deno.test("what happens is told once, signed, in the order of each record", async () => {
  await newCustomer();
  const { secret } = await hook(["customers.created", "customers.updated"]);
  const { id } = await newCustomer();
  await rename(id, "Second name");
  await rename(id, "Third name");
  await tell();
  await tell();
  const told = receiver.received.filter(({ body }) => body.entityId === id);
  assert.equal(receiver.received.length, 3, "nothing from before it was made");
  assert.deepEqual(told.map(({ event }) => event), [
    ...["customers.created", "customers.updated", "customers.updated"],
  ]);
  assert.ok(told.every(({ event, body }) => body.event === event && body.entity === "customers"));
  assert.equal(told[2]?.body.data.name, "Third name");
  for (const { signature, text } of told) {
    const [, t, v1] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(signature) ?? assert.fail(signature);
    assert.equal(v1, createHmac("sha256", secret).update(`${t}.${text}`).digest("hex"));
    assert.ok(Math.abs(Number(t) - Date.now() / 1000) < 60);
  }
});

Deno.test("a receiver that was down has the same state in the end, each record in order", async () => {
  const { id: webhookId } = await hook(["customers.created", "customers.updated"]);
  const [one, two] = [await newCustomer(), await newCustomer()];
  await rename(one.id, "One renamed");
  receiver.answer = () => new Response(null, { status: 503 });
  await tell();
  // The first of each record was tried; what follows it waits.
  const tried = receiver.received.map(({ body }) => body.entityId).sort((a, b) => a - b);
  assert.deepEqual(tried, [one.id, two.id]);
  receiver.received = [];
  await tell();
  assert.equal(receiver.received.length, 0, "not before its time");
  receiver.answer = () => new Response(null, { status: 200 });
  await later();
  await tell();
  const state = new Map(receiver.received.map(({ body }) => [body.entityId, body.data.name]));
  assert.deepEqual(Object.fromEntries(state), { [one.id]: "One renamed", [two.id]: two.name });
  const { deliveries } = await listDeliveries(admin.ctx(), webhookId, { limit: 10 });
  assert.deepEqual(deliveries.map(({ status, attempts }) => [status, attempts]), [
    ["delivered", 1],
    ["delivered", 2],
    ["delivered", 2],
  ]);
});

Deno.test("retries come later each time, and stop after three days with a notice", async () => {
  assert.deepEqual([1, 2, 3, 9].map(retryDelay), [5, 20, 80, 21_600]);
  const { id } = await hook(["customers.created"]);
  await newCustomer();
  receiver.answer = () => new Response(null, { status: 500 });
  await tell();
  const [first] = (await listDeliveries(admin.ctx(), id, { limit: 1 })).deliveries;
  assert.deepEqual([first?.status, first?.error, first?.responseStatus], [
    ...["queued", "It answered 500", 500],
  ]);
  const started = new Date(Date.now() - tryingFor - 1000);
  await db.updateTable("webhookDeliveries").set({ firstAt: started, dueAt: new Date() }).execute();
  await tell();
  const [webhook] = await listWebhooks(admin.ctx());
  assert.equal(webhook?.status, "disabled");
  assert.match(webhook?.disabledWhy ?? "", /three days: It answered 500/);
  const mails = await db.selectFrom("mails").select(["recipient", "kind"]).execute();
  assert.deepEqual(mails.map((mail) => mail.kind), ["webhook"]);

  receiver.received = [];
  receiver.answer = () => new Response("ok");
  await newCustomer();
  await tell();
  assert.deepEqual(receiver.received, []);
  const again = { id: first?.id ?? 0, webhookId: id };
  await assert.rejects(redeliver(admin.ctx(), again), { code: "CONFLICT" });
  await updateWebhook(admin.ctx(), id, { patch: { status: "active" }, ...allowed });
  await redeliver(admin.ctx(), again);
  await tell();
  assert.equal(receiver.received.length, 2, "what was missed is told, too");
});

Deno.test("a message that is sent again has the same id", async () => {
  const { id } = await hook(["customers.created"]);
  await newCustomer();
  await tell();
  const [delivery] = (await listDeliveries(admin.ctx(), id, { limit: 1 })).deliveries;
  await redeliver(admin.ctx(), { webhookId: id, id: delivery?.id ?? 0 });
  await tell();
  const [first, second] = receiver.received;
  assert.deepEqual(first?.body, second?.body);
});

Deno.test("no message goes into a private network, whatever a name or a redirect says", async () => {
  const urls = [
    receiver.url,
    "http://localhost/x",
    "http://[::1]/x",
    "http://[::ffff:10.0.0.1]/x",
    "http://169.254.169.254/latest/meta-data",
    "https://192.168.1.1/",
    "http://0x7f.1/",
  ];
  for (const url of urls) {
    const input = { url, events: ["customers.created"] };
    await assert.rejects(createWebhook(admin.ctx(), input, { allowPrivate: false }), {
      code: "VALIDATION_ERROR",
      details: [{ field: "url", message: "This address lies in a private network." }],
    }, url);
  }
  // It may have been allowed once, or its name may lead elsewhere by now.
  const { id } = await hook(["customers.created"]);
  const test = await testWebhook(admin.ctx(), id, { allowPrivate: false });
  assert.deepEqual([test.status, test.error], ["failed", "This address lies in a private network"]);
  assert.deepEqual(receiver.received, []);

  receiver.answer = () => new Response(null, { status: 307, headers: { location: receiver.url } });
  const redirected = await testWebhook(admin.ctx(), id, allowed);
  assert.deepEqual([redirected.status, redirected.error], ["failed", "It answered 307"]);
  assert.equal(receiver.received.length, 1, "a redirect is not followed");
});

Deno.test("a test message says so, and is not tried again", async () => {
  const { id } = await hook(["customers.created"]);
  const ok = await testWebhook(admin.ctx(), id, allowed);
  assert.deepEqual([ok.event, ok.status, ok.responseStatus], ["webhooks.test", "delivered", 204]);
  assert.equal(receiver.received[0]?.body.event, "webhooks.test");
});

Deno.test("only administrators see and change webhooks; the secret is shown once", async () => {
  const { id, secret } = await hook(["customers.created"]);
  for (const { ctx } of [seller, manager]) {
    await assert.rejects(listWebhooks(ctx()), { code: "FORBIDDEN" });
    await assert.rejects(hookAs(ctx()), { code: "FORBIDDEN" });
    await assert.rejects(removeWebhook(ctx(), id), { code: "FORBIDDEN" });
    await assert.rejects(testWebhook(ctx(), id, allowed), { code: "FORBIDDEN" });
  }
  assert.ok(!JSON.stringify(await listWebhooks(admin.ctx())).includes(secret));
  await sealAll(db);
  const logged = await db.selectFrom("changeData").selectAll().execute();
  assert.ok(!JSON.stringify(logged).includes(secret));
  await removeWebhook(admin.ctx(), id);
  await assert.rejects(removeWebhook(admin.ctx(), id), { code: "NOT_FOUND" });
});

const hookAs = (ctx: ReturnType<typeof seller.ctx>) =>
  createWebhook(ctx, { url: receiver.url, events: ["customers.created"] }, allowed);

Deno.test("an erased person is in no message that is kept", async () => {
  const { id } = await hook(["customers.created"]);
  const customer = await newCustomer();
  await tell();
  await eraseCustomer(admin.ctx(), customer.id);
  await tell();
  const rows = await db.selectFrom("webhookDeliveries").select("body").where("webhookId", "=", id)
    .execute();
  assert.ok(!JSON.stringify(rows).includes(customer.email));
});
