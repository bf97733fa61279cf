/** The most memory that the process held since, in MB, looked at ten times a second. */
export function watchMemory(): () => number {
  let most = 0;
  const timer = setInterval(() => most = Math.max(most, Deno.memoryUsage().rss), 100);
  return () => {
    clearInterval(timer);
    return Math.round(most / 1024 / 1024);
  };
}
