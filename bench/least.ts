/** How long the work took in some rounds, in milliseconds; other work disturbs the shortest least. */
export async function timed(
  work: () => Promise<unknown>,
  rounds: number,
): Promise<{ shortest: number; longest: number }> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return { shortest: Math.min(...times), longest: Math.max(...times) };
}
