import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";

const folder = await Deno.makeTempDir();
Deno.test.afterAll(() => Deno.remove(folder, { recursive: true }));

function run(dataDir: string, ...words: string[]) {
  const own = { DATA_DIR: `${folder}/${dataDir}`, BACKUP_DIR: `${folder}/kept` };
  return spawnSync(Deno.execPath(), ["task", "crm", ...words], {
    encoding: "utf8",
    // A variable that is left out would be inherited; an empty one counts as not given.
    env: { ...Deno.env.toObject(), DATABASE_URL: "", NO_COLOR: "1", ...own },
  });
}

/** Runs a command on a database of its own, and gives what it printed. */
function crm(dataDir: string, ...words: string[]): string {
  const { status, stdout, stderr } = run(dataDir, ...words);
  assert.equal(status, 0, `crm ${words.join(" ")}: ${stdout}${stderr}`);
  return stdout;
}

Deno.test({
  name: "a database is made, filled, checked, backed up, lost and restored by commands alone",
  // The same on a server's database, so once is enough.
  ignore: Boolean(Deno.env.get("DATABASE_URL")),
  fn() {
    assert.match(crm("one", "migrate"), /^(Migrated: |The database is up to date)/m);
    assert.match(crm("one", "seed", "--number", "1"), /^The demo data is there/m);
    const made = crm("one", "user", "create", "--email", "new@x.test", "--name", "New Person");
    assert.match(made, /^user new@x\.test can sign in with the password \S{20}$/m);
    assert.match(crm("one", "reindex", "customers", "leads"), /made anew: customers, leads$/m);
    assert.match(crm("one", "jobs", "run"), /\d/);
    assert.match(crm("one", "check-totals"), /^The totals are what the leads add up to$/m);
    assert.match(crm("one", "erase", "customer", "1"), /erased for good/);
    assert.match(crm("one", "verify-changes"), /^Changes: \d+ whole, of these [1-9]\d* erased/m);
    assert.match(crm("one", "migrate", "--check"), /No migration is due\nChanges: \d/);
    const path = /^(\S+\.backup\.gz): [1-9]\d{3,} rows/m.exec(crm("one", "backup"))?.[1] ?? "";
    Deno.removeSync(`${folder}/one`, { recursive: true });
    const restored = crm("two", "restore", path);
    assert.match(restored, /^Restored [1-9]\d{3,} rows/m);
    assert.match(restored, /^Changes: [1-9]\d* whole/m);
    const again = run("two", "restore", path);
    assert.equal(again.status, 1);
    assert.match(again.stderr, /has a database/);
  },
});
