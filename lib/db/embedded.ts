import { PGlite, types } from "@electric-sql/pglite";
import { btree_gin } from "@electric-sql/pglite/contrib/btree_gin";
import { citext } from "@electric-sql/pglite/contrib/citext";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import { type Dialect, PGliteDialect } from "kysely";
import { lockDirectory } from "./lock.ts";

/** Where the embedded database lies inside `DATA_DIR`. */
export function embeddedFolder(dataDir: string): string {
  return `${dataDir}/postgres`;
}

/**
 * A dialect over the embedded Postgres in `dataDir`, made there if it is missing. It holds the
 * directory's lock until it is closed. Throws ConfigError when another process holds it.
 */
export async function embeddedDialect(dataDir: string): Promise<Dialect> {
  const lock = await lockDirectory(dataDir);
  const pglite = await openPglite({ dataDir: embeddedFolder(dataDir) }).catch((error) => {
    lock.release();
    throw error;
  });
  const close = pglite.close.bind(pglite);
  pglite.close = () => close().finally(() => lock.release());
  return pgliteDialect(pglite);
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
    parsers: {
      [types.INT8]: Number,
      [types.NUMERIC]: Number,
      [types.DATE]: (text: string) => text,
    },
  });
}
