import { ConfigError, readConfig } from "../config.ts";
import { mendSums, type WrongSum, wrongSums } from "../leads/check_sums.ts";
import { openPlatform } from "../platform.ts";

/** How to call it. */
export const totalsUsage = "check-totals [--mend]";

/**
 * Adds all leads up anew and compares with the kept sums; with --mend puts right what differs. Gives
 * the lines to print. Throws ConfigError, which names what differs.
 */
export async function checkTotals(args: string[]): Promise<string[]> {
  const mend = args[0] === "--mend";
  if (args.length > (mend ? 1 : 0)) throw new ConfigError(`Use it like this: crm ${totalsUsage}`);
  const { db, close } = await openPlatform(readConfig());
  try {
    const wrong = await wrongSums(db);
    if (wrong.length === 0) return ["The totals are what the leads add up to"];
    if (!mend) throw new ConfigError([...wrong.map(inWords), "Mend them with --mend"].join("\n"));
    await mendSums(db);
    return [...wrong.map(inWords), "The totals are mended"];
  } finally {
    await close();
  }
}

function inWords({ month, stageId, ownerId, currency, kept, counted }: WrongSum): string {
  const what = kept === counted ? "another sum" : `${kept} leads instead of ${counted}`;
  return `${
    month === null ? "" : `Month ${month}, `
  }stage ${stageId}, owner ${ownerId}, ${currency}: ${what}`;
}
