import { ConfigError } from "../config.ts";

/**
 * Takes the only lock on `dataDir`, which is made if it is missing: the embedded Postgres takes none
 * itself, and two processes would lose each other's rows. The lock ends with the process, even one
 * that is killed. Throws ConfigError when another process has it or the folder cannot be written.
 */
export async function lockDirectory(dataDir: string): Promise<{ release(): void }> {
  const file = await openLockFile(dataDir);
  if (await file.tryLock(true)) return { release: () => file.close() };
  file.close();
  throw new ConfigError(
    `DATA_DIR ${dataDir} is in use by another process. Stop that one or set another DATA_DIR.`,
  );
}

async function openLockFile(dataDir: string): Promise<Deno.FsFile> {
  try {
    await Deno.mkdir(dataDir, { recursive: true });
    return await Deno.open(`${dataDir}/postgres.lock`, { create: true, write: true });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ConfigError(`DATA_DIR ${dataDir} cannot be written: ${why}`);
  }
}
