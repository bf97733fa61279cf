import { createHash } from "node:crypto";
import type { PGlite } from "@electric-sql/pglite";
import { migrations } from "../../db/migrations.ts";
import { connect } from "../../lib/db/client.ts";
import { openPglite, pgliteDialect } from "../../lib/db/embedded.ts";
import { migrate } from "../../lib/db/migrate.ts";

const root = new URL("../../", import.meta.url);
const cache = new URL("node_modules/.cache/petrel/", root);

/** An empty migrated database as a dump, kept until a migration changes. */
export async function migratedDump(): Promise<Blob> {
  const file = new URL(`migrated-${(await schemaHash()).slice(0, 12)}.tar`, cache);
  await Deno.mkdir(cache, { recursive: true });
  // Test files and processes run side by side: the first makes the dump, the others wait for it.
  const lock = await Deno.open(new URL("migrated.lock", cache), { create: true, write: true });
  try {
    await lock.lock(true);
    if (!await exists(file)) await makeDump(file);
  } finally {
    lock.close();
  }
  return asBlob(await Deno.readFile(file));
}

/** Gives its bytes as they are: asking a real Blob for 30 MB copies them twice, in every test file. */
function asBlob(bytes: Uint8Array<ArrayBuffer>): Blob {
  return Object.assign(new Blob([]), { arrayBuffer: () => Promise.resolve(bytes.buffer) });
}

/** Changes whenever a migration or the way of opening the database does. */
export async function schemaHash(): Promise<string> {
  const folder = new URL("db/migrations/", root);
  const names = (await Array.fromAsync(Deno.readDir(folder))).map((entry) => entry.name).sort();
  const others = ["db/migrations.ts", "deno.json", "tests/support/migrated_dump.ts"]
    .map((name) => new URL(name, root));
  const files = [...names.map((name) => new URL(name, folder)), ...others];
  // What this process knows, too: a file may have changed since it was loaded.
  const hash = createHash("sha256").update(Object.keys(migrations).join());
  for (const file of files) hash.update(await Deno.readFile(file));
  return hash.digest("hex");
}

async function makeDump(file: URL): Promise<void> {
  const pglite = await openPglite({});
  const db = connect(pgliteDialect(pglite));
  await migrate(db);
  await dropTemplates(pglite);
  const dump = await pglite.dumpDataDir("none");
  await db.destroy();
  const part = new URL(`${file.href}.part`);
  await Deno.writeFile(part, new Uint8Array(await dump.arrayBuffer()));
  await Deno.rename(part, file);
}

/** Half of the files are those of databases that no test opens. */
async function dropTemplates(pglite: PGlite): Promise<void> {
  await pglite.exec("update pg_database set datistemplate = false, datallowconn = true");
  for (const name of ["template0", "template1"]) await pglite.exec(`drop database ${name}`);
  await pglite.exec("checkpoint");
}

async function exists(file: URL): Promise<boolean> {
  return await Deno.stat(file).then(() => true, () => false);
}
