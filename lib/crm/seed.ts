import { seed } from "../../db/seed.ts";
import { ConfigError, readConfig } from "../config.ts";
import { systemContext } from "../context.ts";
import { openPlatform } from "../platform.ts";

/** How to call it. */
export const seedUsage = "seed [--number N]";

/**
 * Adds the demo data to an empty database; the same number gives the same data. Gives the line to
 * print. Throws ConfigError where there are users already.
 */
export async function addDemoData(args: string[]): Promise<string[]> {
  const [flag, number = "1", ...more] = args;
  const fits = flag === undefined || (flag === "--number" && /^\d{1,9}$/.test(number));
  if (!fits || more.length > 0) throw new ConfigError(`Use it like this: crm ${seedUsage}`);
  const { db, kv, close } = await openPlatform(readConfig());
  try {
    await seed(systemContext(db, kv), Number(number));
    return ["The demo data is there: sign in as admin@demo.test with the password petrel-demo"];
  } finally {
    await close();
  }
}
