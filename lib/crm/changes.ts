import { type Verified, verifyChanges } from "../changes/verify.ts";
import { ConfigError, readConfig } from "../config.ts";
import { systemContext } from "../context.ts";
import { eraseCustomer } from "../customers/erase.ts";
import { AppError } from "../errors.ts";
import { openPlatform, type Platform } from "../platform.ts";
import { eraseUser } from "../users/erase.ts";

/** How to call them. */
export const verifyUsage = "verify-changes";
export const eraseUsage = "erase customer|user ID";

/**
 * Checks the whole log of changes and gives the lines to print. Throws ConfigError, which names the
 * first wrong row, where it does not fit.
 */
export async function verifyLog(args: string[]): Promise<string[]> {
  if (args.length > 0) throw new ConfigError(`Use it like this: crm ${verifyUsage}`);
  return await onPlatform(async ({ db }) => linesOf(await verifyChanges(db)));
}

/** The result in words. Throws ConfigError for a wrong row. */
export function linesOf({ checked, erased, unsealed, head, wrong }: Verified): string[] {
  if (wrong !== undefined) {
    const { id, position, entity, entityId, why } = wrong;
    const place = position === null ? `change ${id}` : `change ${id} at position ${position}`;
    throw new ConfigError(
      `The log of changes was tampered with at ${place} (${entity} ${entityId}): ${why}. ` +
        `The ${checked} changes before it are whole.`,
    );
  }
  return [
    `Changes: ${checked} whole, of these ${erased} erased; ${unsealed} wait for their position`,
    `Head: position ${head.position}, hash ${head.hash}`,
  ];
}

const erasing = new Map([["customer", eraseCustomer], ["user", eraseUser]]);

/** Erases a person; gives the line to print. Throws ConfigError. */
export async function erasePerson([what = "", id, ...more]: string[]): Promise<string[]> {
  const erase = erasing.get(what);
  if (erase === undefined || !/^[1-9]\d{0,14}$/.test(id ?? "") || more.length > 0) {
    throw new ConfigError(`Use it like this: crm ${eraseUsage}`);
  }
  return await onPlatform(async ({ db, kv }) => {
    await erase(systemContext(db, kv), Number(id));
    return [`The ${what} ${id} is erased for good: there is no undo`];
  });
}

async function onPlatform(work: (platform: Platform) => Promise<string[]>): Promise<string[]> {
  const platform = await openPlatform(readConfig());
  try {
    return await work(platform);
  } catch (error) {
    throw error instanceof AppError ? new ConfigError(error.message) : error;
  } finally {
    await platform.close();
  }
}
