import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";

const folder = await Deno.makeTempDir();
Deno.test.afterAll(() => Deno.remove(folder, { recursive: true }));

/** Runs a command on a database of its own, and gives what it printed. */
function crm(dataDir: string, ...words: string[]): string {
  const own = { DATA_DIR: `${folder}/${dataDir}`, BACKUP_DIR: `${folder}/kept` };
  const { status, stdout, stderr } = spawnSync(Deno.execPath(), ["task", "crm", ...words], {
    encoding: "utf8",
    env: { ...Deno.env.toObject(), DATABASE_URL: "", NO_COLOR: "1", ...own },
  });
  assert.equal(status, 0, `crm ${words.join(" ")}: ${stdout}${stderr}`);
  return stdout;
}

Deno.test("a database is made, filled, checked, backed up and restored by commands alone", () => {
  assert.match(crm("one", "migrate"), /^(Migrated: |The database is up to date)/m);
  assert.match(crm("one", "migrate"), /^The database is up to date/m);
  assert.match(crm("one", "seed", "--number", "1"), /^The demo data is there/m);
  const made = crm("one", "user", "create", "--email", "new@x.test", "--name", "New Person");
  assert.match(made, /^user new@x\.test can sign in with the password \S{20}$/m);
  assert.match(crm("one", "reindex", "customers", "leads"), /made anew: customers, leads$/m);
  assert.match(crm("one", "reindex"), /made anew: all$/m);
  assert.match(crm("one", "jobs", "run"), /\d/);
  assert.match(crm("one", "check-totals"), /^The totals are what the leads add up to$/m);
  const whole = /^Changes: [1-9]\d* whole, of these 0 erased; 0 wait/m;
  assert.match(crm("one", "verify-changes"), whole);
  assert.match(crm("one", "erase", "customer", "1"), /erased for good/);
  assert.match(crm("one", "verify-changes"), /^Changes: \d+ whole, of these [1-9]\d* erased/m);
  const path = /^(\S+\.backup\.gz): /m.exec(crm("one", "backup"))?.[1] ?? "";
  assert.match(crm("two", "restore", path), /^Restored [1-9]\d{3,} rows/m);
  assert.match(crm("two", "verify-changes"), /^Changes: \d+ whole/m);
});
