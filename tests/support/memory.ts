const megabyte = 1024 * 1024;

/** The most that the process grew by while `work` ran, in MB. */
export async function growth(work: () => Promise<unknown>): Promise<number> {
  const before = Deno.memoryUsage().rss;
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

async function peak(work: () => Promise<unknown>): Promise<number> {
  let most = Deno.memoryUsage().rss;
  const timer = setInterval(() => most = Math.max(most, Deno.memoryUsage().rss), 20);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return most;
}
