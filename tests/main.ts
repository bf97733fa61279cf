import { spawnSync } from "node:child_process";

const rights = ["read", "write", "env", "net", "ffi", "sys", "run"].map((one) => `--allow-${one}`);

/** One after the other: the last one measures times, and would be disturbed. */
const parts = [
  ["--parallel", "--ignore=tests/browser,tests/operations", "tests"],
  ["--parallel", "--ignore=packages/fresh/tests/browser", "packages/fresh/tests"],
  ["tests/operations"],
];

// Each runs whatever became of the one before, so that one run says all that is wrong.
const failed = parts.filter((part) => {
  const { status } = spawnSync(Deno.execPath(), ["test", ...rights, ...part], { stdio: "inherit" });
  return status !== 0;
});
if (failed.length > 0) Deno.exit(1);
