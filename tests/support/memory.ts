const megabyte = 1024 * 1024;

/** The most that memory grew by while `work` ran, in MB. */
export async function growth(work: () => Promise<unknown>): Promise<number> {
  const before = held();
  return (await peak(work) - before) / megabyte;
}

/** How much more memory the last of some equal rounds of work needs than the second, in MB. */
export async function growthOfRounds(round: () => Promise<unknown>, rounds = 4): Promise<number> {
  // The first one compiles, connects and fills what is kept.
  await round();
  const peaks: number[] = [];
  for (let n = 1; n < rounds; n++) peaks.push(await peak(round));
  return ((peaks.at(-1) ?? 0) - (peaks[0] ?? 0)) / megabyte;
}

/** What this test file holds, in bytes: the process runs others beside it. */
function held(): number {
  const { heapUsed, external } = Deno.memoryUsage();
  return heapUsed + external;
}

async function peak(work: () => Promise<unknown>): Promise<number> {
  let most = held();
  const timer = setInterval(() => most = Math.max(most, held()), 20);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return most;
}
