import { spawnSync } from "node:child_process";

const rights = ["read", "write", "env", "net", "ffi", "sys", "run"].map((one) => `--allow-${one}`);

/** One after the other: nothing disturbs what measures times, and its servers make the build. */
const parts = [
  ["tests/operations/timed"],
  ["--parallel", "--ignore=tests/browser,tests/operations/timed", "tests"],
  ["--parallel", "--ignore=packages/fresh/tests/browser", "packages/fresh/tests"],
];

// Tests often wait for a process or the clock, and leave their core to one more.
Deno.env.set("DENO_JOBS", String(navigator.hardwareConcurrency + 1));

// An interrupted run names the tests that it still waited for; a test that hangs must not hang all.
const limit = { timeout: 15 * 60_000, killSignal: "SIGINT" } as const;

// Each runs whatever became of the one before, so that one run says all that is wrong.
const failed = parts.filter((part) => {
  // Types are what `deno task ok` looks at.
  const words = ["test", "--no-check", ...rights, ...part];
  const { status } = spawnSync(Deno.execPath(), words, { stdio: "inherit", ...limit });
  return status !== 0;
});
if (failed.length > 0) Deno.exit(1);
