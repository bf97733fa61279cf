import assert from "node:assert/strict";
import { sql } from "kysely";
import { requestReset } from "../../../lib/auth/mail_links.ts";
import { audited } from "../../../lib/changes/audited.ts";
import { sealed } from "../../../lib/changes/sealer.ts";
import { undoChangeSet } from "../../../lib/changes/undo.ts";
import { verifyChanges } from "../../../lib/changes/verify.ts";
import type { Ctx } from "../../../lib/context.ts";
import { createKey, deleteKey } from "../../../lib/keys/service.ts";
import { insertMail } from "../../../lib/mail/repository.ts";
import { undoables } from "../../../lib/resources.ts";
import { eraseUser } from "../../../lib/users/erase.ts";
import { createUser, getUser, updateUser } from "../../../lib/users/service.ts";
import * as make from "../../factories/records.ts";
import { testDatabase } from "../../support/database.ts";
import { person } from "../../support/people.ts";

const database = await testDatabase();
const { db } = database;
Deno.test.afterAll(() => database.close());
const admin = await person(database, "admin");

/** The tables that have a word in any of their columns. */
async function tablesWith(word: string): Promise<string[]> {
  const tables = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'
  `.execute(db);
  const found: string[] = [];
  for (const { name } of tables.rows) {
    const { rows } = await sql`
      select 1 from ${sql.table(name)} as t where t::text ilike ${`%${word}%`} limit 1
    `.execute(db);
    if (rows.length > 0) found.push(name);
  }
  return found;
}

/** Somebody named Zebulon who used all that keeps a name or an address; an edit of theirs too. */
async function zebulon() {
  const { record } = await createUser(admin.ctx(), {
    ...{ name: "Zebulon Old", email: "zebulon.old@x.test", role: "user" },
    password: "nineteen purple owls",
  });
  const editing = admin.ctx();
  const fields = { name: "Zebulon New", email: "Zebulon.new@x.test" };
  await updateUser(editing, record.id, { fields });
  const { id, name, email, role, teamId, locale, timeZone } = record;
  const own = (): Ctx => ({
    ...admin.ctx(),
    actor: { userId: id, name, email, role, teamId, locale, timeZone, sessionId: null },
  });
  await createKey(own(), { name: "Zebulon's key" });
  await deleteKey(own(), (await createKey(own(), { name: "Zebulon's old key" })).id);
  const phone = { userId: id, name: "Zebulon's phone" };
  await audited(own(), "passkeys.created", (tx) => {
    tx.change("passkeys", 7, null, phone);
    return Promise.resolve();
  });
  for (const to of ["zebulon.old@x.test", "zebulon.NEW@x.test"]) {
    await insertMail(db, { kind: "reset", to, subject: "Choose", body: "Choose" });
    await requestReset(own(), to);
  }
  const session = { userId: id, expiresAt: new Date(Date.now() + 1e6), revokedAt: null };
  const where = { viewAsId: null, ip: "192.0.2.7", userAgent: "Zebulon's browser" };
  await db.insertInto("sessions").values({ id: "s", ...session, ...where }).execute();
  return { id, editing };
}

Deno.test("a user is erased from the whole database; their records and the chain stay", async () => {
  const { id, editing } = await zebulon();
  const { id: customerId } = await make.createCustomer(db, { ownerId: id });
  assert.deepEqual((await tablesWith("zebulon")).sort(), [
    ...["api_keys", "change_data", "jobs", "mails", "sessions", "users"],
  ]);
  const erasing = admin.ctx();
  await eraseUser(erasing, id);
  await sealed(db);

  assert.deepEqual(await tablesWith("zebulon"), []);
  const { name, email, status } = await getUser(admin.ctx(), id);
  assert.deepEqual([name, email, status], [
    ...["Erased person", `erased-${id}@erased.invalid`, "disabled"],
  ]);
  const customer = await db.selectFrom("customers").select("ownerId").where("id", "=", customerId)
    .executeTakeFirstOrThrow();
  assert.equal(customer.ownerId, id);
  for (const table of ["passwords", "sessions"] as const) {
    const left = await db.selectFrom(table).selectAll().where("userId", "=", id).execute();
    assert.deepEqual(left, [], table);
  }
  const keys = await db.selectFrom("apiKeys").select("revokedAt").where("userId", "=", id)
    .execute();
  assert.deepEqual(keys.map(({ revokedAt }) => revokedAt !== null), [true, true]);
  const { wrong, erased } = await verifyChanges(db);
  assert.equal(wrong, undefined);
  // Made and edited; two keys made and one revoked; a passkey.
  assert.equal(erased, 6);

  const edit = await undoChangeSet(admin.ctx(), editing.changeSet.id ?? 0, undoables);
  assert.equal(edit.undone, 0);
  const { undone, kept } = await undoChangeSet(
    admin.ctx(),
    erasing.changeSet.id ?? 0,
    undoables,
  );
  assert.equal(undone, 0);
  assert.partialDeepStrictEqual(kept.find(({ entity }) => entity === "users"), {
    ...{ id, field: null, why: "It was removed for good" },
  });
});

Deno.test("only administrators erase users, and one of them stays", async () => {
  const someone = await person(database, "user");
  for (const role of ["user", "manager"] as const) {
    const actor = await person(database, role);
    await assert.rejects(eraseUser(actor.ctx(), someone.id), { code: "FORBIDDEN" });
    await assert.rejects(eraseUser(actor.ctx(), actor.id), { code: "FORBIDDEN" });
  }
  await assert.rejects(eraseUser(admin.ctx(), 999_999), { code: "NOT_FOUND" });
  await assert.rejects(eraseUser(admin.ctx(), admin.id), { code: "CONFLICT" });
  assert.equal((await getUser(admin.ctx(), admin.id)).status, "active");
});
