import assert from "node:assert/strict";
import { readConfig } from "../../../lib/config.ts";
import { systemContext } from "../../../lib/context.ts";
import { jobs } from "../../../lib/jobs/registry.ts";
import { runDueJobs } from "../../../lib/jobs/worker.ts";
import { queueMail } from "../../../lib/mail/mail.ts";
import { testDatabase } from "../../support/database.ts";
import { startSmtp } from "../../support/smtp.ts";

const database = await testDatabase();
const { db, kv } = database;
const folder = await Deno.makeTempDir();
Deno.test.afterAll(async () => {
  await database.close();
  await Deno.remove(folder, { recursive: true });
});

const mail = { kind: "test", to: "ada@petrel.test", subject: "Grüße", body: "secret-link ü" };
const configWith = (env: Record<string, string>) =>
  readConfig((name) => ({ DATA_DIR: folder, ...env })[name]);
const work = (config = configWith({})) => runDueJobs({ config, db, kv }, jobs);

Deno.test("without a mail server a mail becomes a file that only the owner reads", async () => {
  await queueMail(systemContext(db, kv), mail);
  assert.deepEqual(await work(), { done: 1, failed: 0 });
  const [file] = await Array.fromAsync(Deno.readDir(`${folder}/outbox`));
  const path = `${folder}/outbox/${file?.name}`;
  const text = await Deno.readTextFile(path);
  assert.match(text, /^To: ada@petrel\.test\r?$/m);
  assert.match(text, /secret-link =C3=BC/);
  assert.equal(((await Deno.stat(path)).mode ?? 0) & 0o077, 0);
  const row = await db.selectFrom("mails").selectAll().executeTakeFirstOrThrow();
  assert.equal(row.status, "sent");
  assert.equal(row.body, null, "a sent mail's text is forgotten");
});

Deno.test("with SMTP_URL the server gets it, with one message id for all its tries", async () => {
  const smtp = await startSmtp();
  const config = configWith({ SMTP_URL: smtp.url, MAIL_FROM: "Petrel <crm@petrel.test>" });
  await queueMail(systemContext(db, kv), mail);
  smtp.refuseNext();
  assert.deepEqual(await work(config), { done: 0, failed: 1 });
  await db.updateTable("jobs").set({ runAt: new Date(0) }).execute();
  assert.deepEqual(await work(config), { done: 1, failed: 0 });
  await smtp.close();
  assert.equal(smtp.received.length, 1);
  assert.match(smtp.received[0] ?? "", /^From: Petrel <crm@petrel\.test>/m);
  const { id } = await db.selectFrom("mails").select("id").orderBy("id", "desc")
    .executeTakeFirstOrThrow();
  assert.match(
    smtp.received[0] ?? "",
    new RegExp(`^Message-ID: <petrel-${id}@petrel\\.test>`, "m"),
  );
});

Deno.test("a subject cannot write headers of its own", async () => {
  const sly = { ...mail, subject: "Hi\r\nBcc: eve@evil.test", to: "ada@petrel.test" };
  await queueMail(systemContext(db, kv), sly);
  await work();
  const files = await Array.fromAsync(Deno.readDir(`${folder}/outbox`));
  const last = files.map((file) => file.name).sort().at(-1);
  assert.doesNotMatch(await Deno.readTextFile(`${folder}/outbox/${last}`), /^Bcc:/m);
});
