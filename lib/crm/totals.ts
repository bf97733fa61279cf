import { ConfigError, readConfig } from "../config.ts";
import { mendSums, type WrongSum, wrongSums } from "../leads/check_sums.ts";
import { mendCounts, type WrongCount, wrongCounts } from "../reports/kept_counts.ts";
import { openPlatform } from "../platform.ts";

/** How to call it. */
export const totalsUsage = "check-totals [--mend]";

/**
 * Adds all leads up anew, counts their stays and what people logged, and compares with what is kept;
 * with --mend puts right what differs. Gives the lines to print. Throws ConfigError, which names what differs.
 */
export async function checkTotals(args: string[]): Promise<string[]> {
  const mend = args[0] === "--mend";
  if (args.length > (mend ? 1 : 0)) throw new ConfigError(`Use it like this: crm ${totalsUsage}`);
  const { db, close } = await openPlatform(readConfig());
  try {
    const sums = await wrongSums(db);
    const counts = await wrongCounts(db);
    const wrong = [...sums.map(inWords), ...counts.map(countInWords)];
    if (wrong.length === 0) return ["The totals are what the leads add up to"];
    if (!mend) throw new ConfigError([...wrong, "Mend them with --mend"].join("\n"));
    await mendSums(db);
    await mendCounts(db);
    return [...wrong, "The totals are mended"];
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

function countInWords({ table, key, kept, counted }: WrongCount): string {
  return `${table}: ${key}: ${kept} instead of ${counted}`;
}
