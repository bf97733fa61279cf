/** True where the link to packages/fresh was removed and the app runs on Fresh from JSR. */
const onRealFresh = Deno.env.get("PETREL_REAL_FRESH") === "1";

/**
 * Tests that real Fresh 2.3 cannot pass, each with what Fresh does instead
 * (`packages/fresh/README.md` has the whole list of differences).
 */
const exceptions: Record<string, string> = {
  "a broken percent sign in an address is a 400, as a page and as JSON":
    "its router throws outside of all error handling: a bare 500",
  "a page answers a method that it lacks with 405 and those that it has":
    "a lazily loaded route is registered for all methods: 404",
};

/** Whether a test is to be left out in this run. Throws for a test that is not listed. */
export function excepted(test: string): boolean {
  if (!(test in exceptions)) throw new Error(`no exception is named "${test}"`);
  return onRealFresh;
}
