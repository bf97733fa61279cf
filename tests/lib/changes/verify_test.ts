import assert from "node:assert/strict";
import { sql } from "kysely";
import { recordHistory } from "../../../lib/changes/history.ts";
import { sealAll, sealed } from "../../../lib/changes/sealer.ts";
import { undoChangeSet } from "../../../lib/changes/undo.ts";
import { verifyChanges } from "../../../lib/changes/verify.ts";
import { linesOf } from "../../../lib/crm/changes.ts";
import { eraseCustomer } from "../../../lib/customers/erase.ts";
import { createCustomer, updateCustomer } from "../../../lib/customers/service.ts";
import { createInteraction } from "../../../lib/interactions/service.ts";
import { insertMail } from "../../../lib/mail/repository.ts";
import { undoables } from "../../../lib/resources.ts";
import { testDatabase } from "../../support/database.ts";
import { person } from "../../support/people.ts";

const database = await testDatabase();
const { db } = database;
Deno.test.afterAll(database.close);
const admin = await person(database, "admin");

const write = (name: string) =>
  createCustomer(admin.ctx(), { name, email: `${crypto.randomUUID()}@x.test` });

for (let n = 0; n < 5; n++) await write(`Customer ${n}`);
await sealed(db);

/** A superuser who turns the triggers off, does something, and turns them on again. */
async function behindTheTriggers(statement: string): Promise<void> {
  await db.connection().execute(async (own) => {
    await sql`set session_replication_role = replica`.execute(own);
    await sql.raw(statement).execute(own);
    await sql`set session_replication_role = origin`.execute(own);
  });
}

Deno.test("an untouched log is whole, and its head is the last change", async () => {
  const { wrong, checked, head } = await verifyChanges(db);
  assert.deepEqual([wrong, checked, head.position], [undefined, 5, 5]);
});

const flip = (column: string) =>
  `overlay(${column} placing case when left(${column}, 1) = 'a' then 'b' else 'a' end from 1)`;

/** What is done to the third change, how it is found, and how it is put back. */
const attacks: [string, string, RegExp][] = [
  [
    "one byte of a value",
    `update change_data set after = jsonb_set(after, '{name}', '"Customer X"') where change_id = 3`,
    /values are others/,
  ],
  [
    "a digest",
    `update changes set digest = ${flip("digest")} where position = 3`,
    /hash is another/,
  ],
  ["a hash", `update changes set hash = ${flip("hash")} where position = 3`, /hash is another/],
  ["who did it", `update change_sets set actor_id = null where id = 3`, /hash is another/],
  ["when", `update changes set at = at + interval '1 ms' where position = 3`, /hash is another/],
  ["what", `update changes set action = 'deleted' where position = 3`, /hash is another/],
  ["the salt", `update change_data set salt = ${flip("salt")} where change_id = 3`, /are others/],
  ["its values taken away", `delete from change_data where change_id = 3`, /no erasure says so/],
];

for (const [what, statement, why] of attacks) {
  Deno.test(`a superuser changes ${what}: the row is named`, async () => {
    const saved = await db.selectFrom("changes").innerJoin("changeData", "changeId", "id")
      .innerJoin("changeSets", "changeSets.id", "changeSetId").where("position", "=", 3)
      .select(["changes.id", "changes.at", "action", "digest", "hash", "salt", "after", "actorId"])
      .executeTakeFirstOrThrow();
    assert.equal(saved.id, 3);
    await behindTheTriggers(statement);
    const { wrong, checked } = await verifyChanges(db);
    assert.deepEqual([wrong?.position, wrong?.id, checked], [3, 3, 2]);
    assert.match(wrong?.why ?? "", why);
    assert.throws(
      () => linesOf({ checked, erased: 0, unsealed: 0, head: { position: 2, hash: "" }, wrong }),
      /at position 3 \(customers \d+\)/,
    );
    await putBack(saved);
    assert.equal((await verifyChanges(db)).wrong, undefined);
  });
}

interface Saved {
  at: Date;
  action: string;
  digest: string;
  hash: string | null;
  salt: string;
  after: unknown;
  actorId: number | null;
}

async function putBack({ at, action, digest, hash, salt, after, actorId }: Saved): Promise<void> {
  const literal = (value: string) => `'${value.replaceAll("'", "''")}'`;
  const json = literal(JSON.stringify(after));
  await behindTheTriggers(
    `update changes set at = ${literal(at.toISOString())}, action = ${literal(action)},
      digest = ${literal(digest)}, hash = ${literal(hash ?? "")} where position = 3`,
  );
  await behindTheTriggers(`update change_sets set actor_id = ${actorId} where id = 3`);
  await behindTheTriggers(`delete from change_data where change_id = 3`);
  await behindTheTriggers(
    `insert into change_data (change_id, salt, before, after)
      values (3, ${literal(salt)}, null, ${json})`,
  );
}

Deno.test("a person is erased from records and log; the chain stays whole", async () => {
  const { record: { id, email } } = await write("Eve Secret");
  await insertMail(db, { kind: "note", to: email, subject: "Hello", body: "Hello" });
  await updateCustomer(admin.ctx(), id, { fields: { email: "eve.new@x.test" } });
  const editing = admin.ctx();
  await updateCustomer(editing, id, { fields: { phone: "+49 (30) 999", tags: ["secret"] } });
  const { record: note } = await createInteraction(admin.ctx(), {
    ...{ kind: "note", customerId: id, body: "Eve said" },
  });
  await eraseCustomer(admin.ctx(), id);
  await sealed(db);
  await sealAll(db);

  const { wrong, erased } = await verifyChanges(db);
  assert.deepEqual([wrong, erased], [undefined, 4]);
  const dump = JSON.stringify([
    await db.selectFrom("customers").selectAll().where("id", "=", id).execute(),
    await db.selectFrom("interactions").selectAll().where("id", "=", note.id).execute(),
    await db.selectFrom("changeData").selectAll().execute(),
    await db.selectFrom("mails").selectAll().execute(),
  ]);
  assert.doesNotMatch(dump, /Eve|secret|\(30\) 999/i);
  assert.ok(!dump.includes(email), "the address of before");
  const { data } = await recordHistory(db, { entity: "customers", id });
  assert.deepEqual(data.map(({ action }) => action), ["erased", "updated", "updated", "created"]);
  const { undone } = await undoChangeSet(admin.ctx(), editing.changeSet.id ?? 0, undoables);
  assert.equal(undone, 0);
});

Deno.test("only administrators erase, and only through the log", async () => {
  const { record: { id } } = await write("Stays");
  const manager = await person(database, "manager");
  await assert.rejects(eraseCustomer(manager.ctx(), id), { code: "FORBIDDEN" });
  await assert.rejects(eraseCustomer(admin.ctx(), 999_999), { code: "NOT_FOUND" });
  await assert.rejects(
    sql`select erase_changes('customers', ${id}::bigint)`.execute(db),
    /log does not say/,
  );
});

Deno.test("rows cut out of the middle are missed", async () => {
  await behindTheTriggers("delete from changes where position = 4");
  const { wrong } = await verifyChanges(db);
  assert.deepEqual([wrong?.position, wrong?.why], [5, "1 changes before it are missing"]);
});
