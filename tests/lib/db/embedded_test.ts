import assert from "node:assert/strict";
import { chainHash } from "../../../lib/changes/diff.ts";
import { sealed } from "../../../lib/changes/sealer.ts";
import { type Config, ConfigError, readConfig } from "../../../lib/config.ts";
import { openDatabase } from "../../../lib/db/client.ts";
import { createEmbedded, embeddedFolder, openPglite } from "../../../lib/db/embedded.ts";
import { openPlatform } from "../../../lib/platform.ts";
import { migratedDump } from "../../support/migrated_dump.ts";

const configFor = (dataDir: string): Config =>
  readConfig((name) => name === "DATA_DIR" ? dataDir : undefined);

/** A migrated embedded database in a folder of its own. */
async function withDatabase(run: (dataDir: string) => Promise<void>): Promise<void> {
  const dataDir = await Deno.makeTempDir();
  try {
    const made = { dataDir: embeddedFolder(dataDir), loadDataDir: await migratedDump() };
    await (await openPglite(made)).close();
    await run(dataDir);
  } finally {
    await Deno.remove(dataDir, { recursive: true });
  }
}

function startWriter(dataDir: string): Deno.ChildProcess {
  const script = new URL("../../support/embedded_writer.ts", import.meta.url);
  const permissions = ["--allow-read", "--allow-env", `--allow-write=${dataDir}`];
  return new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", "--quiet", ...permissions, script.href],
    env: { DATA_DIR: dataDir, DATABASE_URL: "", NO_COLOR: "1" },
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
}

/** Reads the acknowledged numbers until there are that many, kills, and gives the last one. */
async function killAfter(writer: Deno.ChildProcess, count: number): Promise<number> {
  let text = "";
  let killed = false;
  for await (const chunk of writer.stdout.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    if (killed || text.split("\n").length <= count) continue;
    writer.kill("SIGKILL");
    killed = true;
  }
  await writer.status;
  assert.ok(killed, "the writer ended by itself");
  return text.split("\n").length - 1;
}

Deno.test("a process killed while it writes keeps every acknowledged row, three times over", async () => {
  await withDatabase(async (dataDir) => {
    let acknowledged = 0;
    for (let round = 1; round <= 3; round++) {
      acknowledged += await killAfter(startWriter(dataDir), 20 * round);
      const { db, close } = await openPlatform(configFor(dataDir));
      await sealed(db);
      const teams = await db.selectFrom("teams").select("id").execute();
      const lost = acknowledged - teams.length;
      // The last write of a round may have been committed and not yet acknowledged.
      assert.ok(lost <= 0 && lost >= -round, `${lost} rows are lost`);
      const changes = await db.selectFrom("changes")
        .innerJoin("changeSets", "changeSets.id", "changeSetId")
        .selectAll("changes").select("actorId").orderBy("position").execute();
      assert.equal(changes.length, teams.length);
      assert.deepEqual(changes.map((one) => one.position), changes.map((_, index) => index + 1));
      assert.equal(changes.reduce((hash, one) => chainHash(hash, one), ""), changes.at(-1)?.hash);
      acknowledged = teams.length;
      await close();
    }
  });
});

Deno.test("a second process on the same folder is refused in one line, and the first goes on", async () => {
  await withDatabase(async (dataDir) => {
    const writer = startWriter(dataDir);
    const lines = writer.stdout.pipeThrough(new TextDecoderStream()).getReader();
    await lines.read();

    await assert.rejects(openDatabase(configFor(dataDir)), (error) => {
      assert.ok(error instanceof ConfigError);
      assert.match(error.message, /^DATA_DIR .* is in use by another process\. [^\n]*$/);
      return true;
    });

    await lines.read();
    writer.kill("SIGKILL");
    while (!(await lines.read()).done);
    await writer.status;
    const db = await openDatabase(configFor(dataDir));
    await db.selectFrom("teams").select("id").execute();
    await db.destroy();
  });
});

Deno.test("a database that was never finished is made anew", async () => {
  const dataDir = await Deno.makeTempDir();
  await Deno.mkdir(`${embeddedFolder(dataDir)}.new/base`, { recursive: true });
  await Deno.writeTextFile(`${embeddedFolder(dataDir)}.new/PG_VERSION`, "18");

  const failing = createEmbedded(dataDir, () => Promise.reject(new Error("stop")));
  await assert.rejects(failing, /stop/);
  await assert.rejects(Deno.stat(embeddedFolder(dataDir)), Deno.errors.NotFound);

  assert.equal(await createEmbedded(dataDir, () => Promise.resolve()), true);
  assert.equal(await createEmbedded(dataDir, () => Promise.reject(new Error("never"))), false);
  await Deno.remove(dataDir, { recursive: true });
});

Deno.test("a folder that cannot be made is refused in one line that names the variable", async () => {
  const file = await Deno.makeTempFile();
  await assert.rejects(openDatabase(configFor(`${file}/data`)), (error) => {
    assert.ok(error instanceof ConfigError);
    assert.match(error.message, /^DATA_DIR [^\n]*$/);
    return true;
  });
  await Deno.remove(file);
});
