/** What `work` gives, or a throw of `late` after so many milliseconds. It goes on all the same. */
export async function inTime<T>(work: Promise<T>, milliseconds: number, late: Error): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(late), milliseconds);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
