import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyDemoData } from "../../support/demo_data.ts";

const folder = await Deno.makeTempDir();
Deno.test.afterAll(() => Deno.remove(folder, { recursive: true }));

function run(dataDir: string, ...words: string[]) {
  const own = { DATA_DIR: `${folder}/${dataDir}`, BACKUP_DIR: `${folder}/kept` };
  return spawnSync(Deno.execPath(), ["task", ...words], {
    encoding: "utf8",
    // A variable that is left out would be inherited; an empty one counts as not given.
    env: { ...Deno.env.toObject(), DATABASE_URL: "", NO_COLOR: "1", ...own },
  });
}

Deno.test("drill: a demo database is backed up, tried for an upgrade, lost, restored and whole", async () => {
  await copyDemoData(`${folder}/first`);
  const taken = run("first", "crm", "backup");
  const path = /^(\S+\.backup\.gz): [1-9]\d{3,} rows/m.exec(taken.stdout)?.[1] ?? "";
  assert.ok(path, `${taken.stdout}${taken.stderr}`);
  assert.match(
    run("first", "crm", "migrate", "--check").stdout,
    /No migration is due\nChanges: \d/,
  );
  Deno.removeSync(`${folder}/first`, { recursive: true });
  const restored = run("second", "crm", "restore", path);
  assert.match(restored.stdout, /^Restored [1-9]\d{3,} rows/m, restored.stderr);
  assert.match(restored.stdout, /^Changes: [1-9]\d* whole/m);
  const again = run("second", "crm", "restore", path);
  assert.equal(again.status, 1);
  assert.match(again.stderr, /has a database/);
});
