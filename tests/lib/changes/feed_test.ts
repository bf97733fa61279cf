import assert from "node:assert/strict";
import { type FeedEntry, readFeed } from "../../../lib/changes/feed.ts";
import { sealed } from "../../../lib/changes/sealer.ts";
import { undoChangeSet } from "../../../lib/changes/undo.ts";
import {
  createCustomer,
  restoreCustomer,
  trashCustomer,
  updateCustomer,
} from "../../../lib/customers/service.ts";
import { createInteraction } from "../../../lib/interactions/service.ts";
import { undoables } from "../../../lib/resources.ts";
import { testDatabase } from "../../support/database.ts";
import { type Person, person } from "../../support/people.ts";

const database = await testDatabase();
const { db } = database;
Deno.test.afterAll(database.close);

const admin = await person(database, "admin");
const seller = await person(database, "user");
const other = await person(database, "user");

/** Everything after a position, read in pages of `limit` until nothing more comes. */
async function readAll(who: Person, from: number, limit = 100): Promise<FeedEntry[]> {
  await sealed(db);
  const all: FeedEntry[] = [];
  for (let after = from;;) {
    const { data, nextAfter } = await readFeed(who.ctx(), { after, limit }, undoables);
    assert.ok(data.length <= limit);
    all.push(...data);
    if (nextAfter === after) return all;
    after = nextAfter;
  }
}

const customer = (who: Person, name: string) =>
  createCustomer(who.ctx(), { name, email: `${crypto.randomUUID()}@x.test` });

Deno.test("every kind of write comes once, in order, with its values", async () => {
  const { nextAfter } = await readFeed(admin.ctx(), {}, undoables);
  const { record: { id } } = await customer(seller, "Ada");
  const ctx = seller.ctx();
  await updateCustomer(ctx, id, { fields: { name: "Ada L." } });
  await trashCustomer(admin.ctx(), id);
  await restoreCustomer(admin.ctx(), id);
  await undoChangeSet(seller.ctx(), ctx.changeSet.id ?? 0, undoables);

  for (const limit of [1, 2, 100]) {
    const read = await readAll(seller, nextAfter, limit);
    assert.deepEqual(read.map(({ action }) => action), [
      "created",
      "updated",
      "deleted",
      "restored",
      "updated",
    ]);
    assert.deepEqual(
      read.map(({ position }) => position),
      read.map((_, n) => (read[0]?.position ?? 0) + n),
    );
    assert.deepEqual([read[1]?.before?.name, read[1]?.after?.name], ["Ada", "Ada L."]);
    assert.deepEqual([read[1]?.actorId, read[2]?.actorId], [seller.id, admin.id]);
    assert.equal(read[1]?.changeSetId, ctx.changeSet.id);
  }
});

Deno.test("what the reader does not read today is passed over, and the position goes on", async () => {
  const start = (await readFeed(admin.ctx(), {}, undoables)).nextAfter;
  const { record: theirs } = await customer(other, "Theirs");
  const { record: mine } = await customer(seller, "Mine");
  const note = await createInteraction(admin.ctx(), { kind: "note", customerId: mine.id });

  const seen = await readAll(seller, start);
  assert.deepEqual(seen.map(({ entity, entityId }) => [entity, entityId]), [
    ["customers", mine.id],
    ["interactions", note.record.id],
  ]);
  assert.equal((await readAll(admin, start)).length, 3);

  await updateCustomer(admin.ctx(), theirs.id, { fields: { ownerId: seller.id } });
  assert.equal((await readAll(seller, start)).length, 4, "its history came with the record");
  assert.equal((await readAll(other, start)).length, 0);
});

Deno.test("a page without anything readable still moves on", async () => {
  const start = (await readFeed(admin.ctx(), {}, undoables)).nextAfter;
  for (let n = 0; n < 3; n++) await customer(other, `Theirs ${n}`);
  await sealed(db);
  const { data, nextAfter } = await readFeed(seller.ctx(), { after: start }, undoables);
  assert.deepEqual(data, []);
  assert.equal(nextAfter, start + 3);
});
