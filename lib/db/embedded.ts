import { PGlite, types } from "@electric-sql/pglite";
import { btree_gin } from "@electric-sql/pglite/contrib/btree_gin";
import { citext } from "@electric-sql/pglite/contrib/citext";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import { type Dialect, PGliteDialect } from "kysely";
import { lockDirectory } from "./lock.ts";

/** Where the embedded database lies inside `DATA_DIR`; the folder is there only when it is whole. */
export function embeddedFolder(dataDir: string): string {
  return `${dataDir}/postgres`;
}

/**
 * A dialect over the embedded Postgres in `dataDir`, made there if it is missing. It holds the
 * directory's lock until it is closed. Throws ConfigError when another process holds it.
 */
export async function embeddedDialect(dataDir: string): Promise<Dialect> {
  const lock = await lockDirectory(dataDir);
  try {
    await makeIfMissing(dataDir, () => Promise.resolve());
    const pglite = await openPglite({ dataDir: embeddedFolder(dataDir) });
    const close = pglite.close.bind(pglite);
    pglite.close = () => close().finally(() => lock.release());
    return pgliteDialect(pglite);
  } catch (error) {
    lock.release();
    throw error;
  }
}

/**
 * Makes the embedded database in `dataDir` with what `fill` writes, unless it is there; whether it
 * made it. Throws ConfigError when another process uses the folder.
 */
export async function createEmbedded(
  dataDir: string,
  fill: (dialect: Dialect) => Promise<void>,
): Promise<boolean> {
  const lock = await lockDirectory(dataDir);
  try {
    return await makeIfMissing(dataDir, fill);
  } finally {
    lock.release();
  }
}

/** Under another name until it is whole, so that a start that was killed leaves nothing half made. */
async function makeIfMissing(
  dataDir: string,
  fill: (dialect: Dialect) => Promise<void>,
): Promise<boolean> {
  const folder = embeddedFolder(dataDir);
  if (await exists(folder)) return false;
  const draft = `${folder}.new`;
  if (await exists(draft)) await Deno.remove(draft, { recursive: true });
  const pglite = await openPglite({ dataDir: draft });
  try {
    await fill(pgliteDialect(pglite));
  } finally {
    if (!pglite.closed) await pglite.close();
  }
  await Deno.rename(draft, folder);
  return true;
}

async function exists(path: string): Promise<boolean> {
  return await Deno.stat(path).then(() => true, () => false);
}

/** Kysely's dialect over an open embedded Postgres. */
export function pgliteDialect(pglite: PGlite): Dialect {
  return new PGliteDialect({ pglite });
}

/** An embedded Postgres: in a folder, or in memory, there from a dump or empty. */
export function openPglite(where: { dataDir?: string; loadDataDir?: Blob }): Promise<PGlite> {
  return PGlite.create({
    ...where,
    extensions: { btree_gin, citext, pg_trgm, unaccent },
    // A quarter of the usual cache saves 110 MB; the system caches the files anyway.
    startParams: [...PGlite.defaultStartParams, "-c", "shared_buffers=32MB"],
    parsers: {
      [types.INT8]: Number,
      [types.NUMERIC]: Number,
      [types.DATE]: (text: string) => text,
    },
  });
}
