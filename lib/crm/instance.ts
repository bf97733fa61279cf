import { ConfigError, readConfig } from "../config.ts";
import { openDatabase } from "../db/client.ts";
import { inOneInstant } from "../instance/export.ts";
import { importInstance } from "../instance/import.ts";
import { onEmptyDatabase, openGiven, verified } from "./backup.ts";

/** How to call them. */
export const exportUsage = "export FILE";
export const importUsage = "import FILE";

/**
 * Writes the whole instance, record by record, to a new file that is there only when it is whole;
 * gives the line to print. Throws ConfigError.
 */
export async function exportAll([path, ...more]: string[]): Promise<string[]> {
  if (path === undefined || more.length > 0) {
    throw new ConfigError(`Use it like this: crm ${exportUsage}`);
  }
  const config = readConfig();
  const draft = `${path}.part`;
  using file = await create(draft);
  const db = await openDatabase(config);
  try {
    const bytes = await inOneInstant(db, async (text) => {
      const encoder = new TextEncoder();
      let size = 0;
      for await (const lines of text) {
        const piece = encoder.encode(lines);
        for (let at = 0; at < piece.length;) at += await file.write(piece.subarray(at));
        size += piece.length;
      }
      return size;
    });
    await file.sync();
    await Deno.rename(draft, path);
    return [`${path}: ${bytes} bytes`];
  } finally {
    await db.destroy();
  }
}

async function create(path: string): Promise<Deno.FsFile> {
  try {
    return await Deno.open(path, { write: true, create: true, truncate: true, mode: 0o600 });
  } catch {
    throw new ConfigError(`${path} cannot be written: name a file in BACKUP_DIR or DATA_DIR`);
  }
}

/**
 * Fills the empty database that the environment names from the file of a whole instance, and verifies
 * the change log and the totals; gives the lines to print. Throws ConfigError.
 */
export async function importAll([path, ...more]: string[]): Promise<string[]> {
  if (path === undefined || more.length > 0) {
    throw new ConfigError(`Use it like this: crm ${importUsage}`);
  }
  using file = await openGiven(path);
  return await onEmptyDatabase(readConfig(), async (db) => {
    const records = await importInstance(db, file.readable);
    return [
      `Imported ${records} records. Passwords do not travel: people get new ones by`,
      "“Forgot your password?”, and crm user create makes an administrator who can sign in.",
      ...await verified(db),
    ];
  });
}
