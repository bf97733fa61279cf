/** True where the link to packages/fresh was removed and the app runs on Fresh from JSR. */
export const onRealFresh = Deno.env.get("PETREL_REAL_FRESH") === "1";

/**
 * Tests that real Fresh 2.3 cannot pass, each with what Fresh does instead
 * (`packages/fresh/README.md` has the whole list of differences).
 */
export const exceptions: Record<string, string> = {};

/** Whether a test is to be left out in this run, by its key in `exceptions`. */
export function excepted(key: string): boolean {
  if (!(key in exceptions)) throw new Error(`no exception is named "${key}"`);
  return onRealFresh;
}
