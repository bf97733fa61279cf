import { parseArgs } from "node:util";
import { selectAccount } from "../auth/repository.ts";
import { removeTwoFactor } from "../auth/two_factor.ts";
import { ConfigError, readConfig } from "../config.ts";
import { systemContext } from "../context.ts";
import { openPlatform } from "../platform.ts";

/** How to call it. */
export const twoFactorUsage = "user reset-two-factor --email ADDRESS";

/**
 * Switches the second factor of someone off who has lost it with all recovery codes; gives the line
 * to print. Throws ConfigError where there is no such account.
 */
export async function resetTwoFactor(args: string[]): Promise<string[]> {
  const email = readEmail(args);
  const platform = await openPlatform(readConfig());
  try {
    const account = await selectAccount(platform.db, email);
    if (account === undefined) throw new ConfigError(`There is no account ${email}`);
    await removeTwoFactor(systemContext(platform.db, platform.kv), account.id);
    return [`${account.email} signs in with the password alone until they set it up again`];
  } finally {
    await platform.close();
  }
}

function readEmail(args: string[]): string {
  try {
    const { values } = parseArgs({ args, options: { email: { type: "string" } }, strict: true });
    if (values.email) return values.email;
  } catch {
    // Said below.
  }
  throw new ConfigError(`Use it like this: crm ${twoFactorUsage}`);
}
