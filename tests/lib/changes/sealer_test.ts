import assert from "node:assert/strict";
import { audited } from "../../../lib/changes/audited.ts";
import { chainHash } from "../../../lib/changes/diff.ts";
import { sealed } from "../../../lib/changes/sealer.ts";
import { systemContext } from "../../../lib/context.ts";
import type { Db } from "../../../lib/db/client.ts";
import { testDatabase } from "../../support/database.ts";

const { db, kv, anotherProcess, close } = await testDatabase();
// On a server each has a pool of its own, as processes have; the embedded one has one connection.
const processes: Db[] = [db, await anotherProcess(), await anotherProcess()];
Deno.test.afterAll(close);

const writers = 8;
const writesEach = 40;

async function write(writer: number): Promise<void> {
  const own = processes[writer % processes.length] ?? db;
  for (let n = 0; n < writesEach; n++) {
    await audited(systemContext(own, kv), "customers.created", (tx) => {
      const id = writer * 1000 + n;
      tx.change("customers", id, null, { id });
      if (n % 5 === 0) tx.change("customers", id + 500, null, { id });
      return Promise.resolve();
    });
  }
}

/** Follows the log by position until `until` is true and nothing is left; what it read, in order. */
async function follow(until: () => boolean): Promise<{ position: number; id: number }[]> {
  const read: { position: number; id: number }[] = [];
  for (let last = false;;) {
    const rows = await db.selectFrom("changes").select(["position", "id"])
      .where("position", ">", read.at(-1)?.position ?? 0).orderBy("position").limit(50).execute();
    for (const { position, id } of rows) read.push({ position: position ?? 0, id });
    if (last && rows.length === 0) return read;
    last = until();
    if (rows.length === 0) await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

Deno.test("eight writers and two readers: no position is missed, repeated or late", async () => {
  let done = false;
  const readers = [follow(() => done), follow(() => done)];
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
  await Promise.all(processes.map((own) => sealed(own)));
  done = true;

  const count = writers * (writesEach + writesEach / 5);
  const stored = await db.selectFrom("changes").innerJoin(
    "changeSets",
    "changeSets.id",
    "changeSetId",
  )
    .select("actorId").selectAll("changes").orderBy("position").execute();
  assert.deepEqual(
    stored.map((row) => row.position),
    Array.from({ length: count }, (_, n) => n + 1),
  );
  for (const read of await Promise.all(readers)) {
    assert.deepEqual(read, stored.map(({ position, id }) => ({ position, id })));
  }
  let hash = "";
  for (const row of stored) {
    hash = chainHash(hash, row);
    assert.equal(row.hash, hash);
  }
});
