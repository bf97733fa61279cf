import assert from "node:assert/strict";
import { restoreBackup } from "../../lib/backup/restore.ts";
import { sealAll } from "../../lib/changes/sealer.ts";
import { verifyChanges } from "../../lib/changes/verify.ts";
import { migrated } from "../../lib/db/migrate.ts";
import { migrations } from "../../db/migrations.ts";
import { wrongSums } from "../../lib/leads/check_sums.ts";
import { wrongCounts } from "../../lib/reports/kept_counts.ts";
import { emptyDatabase } from "../support/empty_database.ts";

// One backup for each release, named after its last migration; each release adds its own.
const folder = new URL("past/", import.meta.url);
const names = (await Array.fromAsync(Deno.readDir(folder))).map(({ name }) => name);

Deno.test("there is a past to upgrade from", () => assert.ok(names.length > 0));

for (const name of names) {
  Deno.test(`${name} becomes this version, with all that was in it`, async () => {
    await using empty = await emptyDatabase();
    const { db } = empty;
    const file = await Deno.open(new URL(name, folder));
    const { header } = await restoreBackup(db, file.readable);
    assert.equal(`${header.migrations.at(-1)}.backup.gz`, name);
    assert.deepEqual(await migrated(db), Object.keys(migrations));
    await sealAll(db);
    const { wrong, checked } = await verifyChanges(db);
    assert.deepEqual([wrong, checked > 0], [undefined, true]);
    assert.deepEqual(await wrongSums(db), []);
    assert.deepEqual(await wrongCounts(db), []);
    const customers = await db.selectFrom("customers").select("email").orderBy("id").execute();
    assert.deepEqual(customers.map(({ email }) => email), ["zoe@x.test", "gone@x.test"]);
  });
}
