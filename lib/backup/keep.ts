import { join } from "node:path";
import type { Config } from "../config.ts";

const pattern = /^petrel-\d{8}-\d{6}\.backup\.gz$/;

/** Where backups lie. */
export function backupFolder({ BACKUP_DIR, DATA_DIR }: Config): string {
  return BACKUP_DIR ?? join(DATA_DIR, "backups");
}

/** The path of a backup taken now; the folder is made where it is missing. */
export async function newBackupPath(config: Config, now: Date): Promise<string> {
  const folder = backupFolder(config);
  await Deno.mkdir(folder, { recursive: true, mode: 0o700 });
  const [day = "", time = ""] = now.toISOString().replaceAll(/[-:]/g, "").split("T");
  return join(folder, `petrel-${day}-${time.slice(0, 6)}.backup.gz`);
}

/** The paths of the backups, the newest first. */
export async function listBackups(config: Config): Promise<string[]> {
  const folder = backupFolder(config);
  const names: string[] = [];
  try {
    for await (const { name } of Deno.readDir(folder)) if (pattern.test(name)) names.push(name);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  return names.sort().reverse().map((name) => join(folder, name));
}

/** Removes all but the newest backups; gives the paths that are gone. */
export async function removeOldBackups(config: Config): Promise<string[]> {
  const old = (await listBackups(config)).slice(config.BACKUP_KEEP);
  for (const path of old) await Deno.remove(path);
  return old;
}
