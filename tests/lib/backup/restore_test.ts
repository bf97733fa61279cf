import assert from "node:assert/strict";
import { restoreBackup } from "../../../lib/backup/restore.ts";
import { listBackups, newBackupPath, removeOldBackups } from "../../../lib/backup/keep.ts";
import { writeBackup } from "../../../lib/backup/write.ts";
import { selectRows, selectTables } from "../../../lib/backup/repository.ts";
import { sealed } from "../../../lib/changes/sealer.ts";
import { verifyChanges } from "../../../lib/changes/verify.ts";
import { ConfigError, readConfig } from "../../../lib/config.ts";
import { createCustomer, trashCustomer, updateCustomer } from "../../../lib/customers/service.ts";
import { connect, type Db } from "../../../lib/db/client.ts";
import { openPglite, pgliteDialect } from "../../../lib/db/embedded.ts";
import { attachFile, openFile, receiveFile } from "../../../lib/files/service.ts";
import { wrongSums } from "../../../lib/leads/check_sums.ts";
import { wrongCounts } from "../../../lib/reports/kept_counts.ts";
import { createLead } from "../../../lib/leads/service.ts";
import { testDatabase } from "../../support/database.ts";
import { emptyDatabase } from "../../support/empty_database.ts";
import { migratedDump } from "../../support/migrated_dump.ts";
import { person } from "../../support/people.ts";

const server = Deno.env.get("DATABASE_URL");
const folder = await Deno.makeTempDir();
const path = `${folder}/one.backup.gz`;
const database = await testDatabase();
const { db } = database;
const admin = await person(database, "admin");
const strange = 'Zoë "O\'Hara"\\ \n#{"end":true}';

const { record: customer } = await createCustomer(admin.ctx(), {
  name: strange,
  email: "zoe@x.test",
  tags: ["a,b", "{c}"],
});
await updateCustomer(admin.ctx(), customer.id, { fields: { phone: "+49 30 1234567" } });
const { record: gone } = await createCustomer(admin.ctx(), { name: "Gone", email: "gone@x.test" });
await trashCustomer(admin.ctx(), gone.id);
await createLead(admin.ctx(), { title: "Big", customerId: customer.id, amount: 1234567.89 });
const bytes = crypto.getRandomValues(new Uint8Array(30_000));
const place = { entity: "customers", id: customer.id } as const;
const upload = {
  name: "noise.bin",
  type: "application/octet-stream",
  content: (async function* () {
    yield await Promise.resolve(bytes);
  })(),
};
const file = await attachFile(admin.ctx(), place, await receiveFile(admin.ctx(), place, upload));
await sealed(db);
const written = await writeBackup(db, path);

Deno.test.afterAll(async () => {
  await database.close();
  await Deno.remove(folder, { recursive: true });
});

const read = async (from = path) => (await Deno.open(from)).readable;

/** Every row of every table as text, in an order that does not depend on how they lie. */
async function contents(of: Db): Promise<Record<string, string[]>> {
  return await of.transaction().execute(async (tx) => {
    const found: Record<string, string[]> = {};
    for (const table of await selectTables(tx)) {
      found[table.name] = (await Array.fromAsync(selectRows(tx, table))).flat().sort();
    }
    return found;
  });
}

async function check(restored: Db): Promise<void> {
  const { rows } = await restoreBackup(restored, await read());
  assert.equal(rows, written.rows);
  assert.deepEqual(await contents(restored), await contents(db));
  assert.equal((await verifyChanges(restored)).wrong, undefined);
  assert.deepEqual(await wrongSums(restored), []);
  assert.deepEqual(await wrongCounts(restored), []);
  const there = { ...admin.ctx(), db: restored };
  const content = await (await openFile(there, file.id)).content();
  assert.deepEqual(new Uint8Array(await new Response(content).arrayBuffer()), bytes);
  const { record } = await createCustomer(there, { name: "Next", email: "next@x.test" });
  assert.ok(record.id > gone.id);
  await sealed(restored);
  assert.equal((await verifyChanges(restored)).wrong, undefined);
  await assert.rejects(restored.deleteFrom("changes").execute(), /append-only/);
  await assert.rejects(restoreBackup(restored, await read()), /has users/);
}

Deno.test({
  name: "a backup restores into an empty server: every row, the change log, totals, files",
  ignore: !server,
  async fn() {
    await using empty = await emptyDatabase();
    await check(empty.db);
  },
});

Deno.test("a backup restores into an empty embedded database, wherever it was taken", async () => {
  const restored = connect(
    pgliteDialect(await openPglite({ loadDataDir: await migratedDump() })),
  );
  await check(restored);
  await restored.destroy();
});

Deno.test("a damaged, cut or foreign file is refused in words", async () => {
  const whole = await Deno.readFile(path);
  const text = await new Response(
    (await read()).pipeThrough(new DecompressionStream("gzip")),
  ).text();
  const zipped = async (lines: string) =>
    new Uint8Array(
      await new Response(
        new Response(lines).body?.pipeThrough(new CompressionStream("gzip")),
      ).arrayBuffer(),
    );
  const lines = text.trimEnd().split("\n");
  const row = lines.findIndex((line) => line.startsWith('{"'));
  const cases: [string, Uint8Array<ArrayBuffer>, RegExp][] = [
    ["no gzip", new TextEncoder().encode("hello"), /no backup of Petrel/],
    ["cut bytes", whole.slice(0, whole.length / 2), /damaged/],
    ["no end", await zipped(`${lines.slice(0, -1).join("\n")}\n`), /cut off/],
    ["a row less", await zipped(`${lines.toSpliced(row, 1).join("\n")}\n`), /rows of .* missing/],
    ["newer", await zipped(text.replace(/"20261123_01/, '"29991231_01')), /lacks its migration/],
  ];
  const empty = await testDatabase();
  for (const [name, damaged, why] of cases) {
    await assert.rejects(restoreBackup(empty.db, new Blob([damaged]).stream()), (error) => {
      assert.ok(error instanceof ConfigError, `${name}: ${error}`);
      assert.match(error.message, why, name);
      return true;
    });
  }
  await empty.close();
});

Deno.test("the newest backups are kept, other files are left alone", async () => {
  const settings: Record<string, string> = { BACKUP_DIR: `${folder}/kept`, BACKUP_KEEP: "2" };
  const config = readConfig((name) => settings[name]);
  for (const day of ["01", "02", "03"]) {
    await Deno.writeTextFile(await newBackupPath(config, new Date(`2026-11-${day}T10:00:00Z`)), "");
  }
  await Deno.writeTextFile(`${folder}/kept/notes.txt`, "");
  assert.equal((await removeOldBackups(config)).length, 1);
  const left = (await listBackups(config)).map((kept) => kept.split("/").at(-1));
  assert.deepEqual(left, ["petrel-20261103-100000.backup.gz", "petrel-20261102-100000.backup.gz"]);
  assert.ok((await Deno.stat(`${folder}/kept/notes.txt`)).isFile);
});
