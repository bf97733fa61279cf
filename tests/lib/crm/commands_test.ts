import assert from "node:assert/strict";
import { ConfigError } from "../../../lib/config.ts";
import { runCommand } from "../../../lib/crm/main.ts";

const names = [
  ...["user create", "user reset-two-factor", "migrate", "seed", "jobs run", "verify-changes"],
  ...["check-totals", "reindex", "erase", "backup", "restore"],
];

Deno.test("the help names every command, and each explains itself without a database", async () => {
  const all = await runCommand(["--help"]);
  assert.deepEqual(await runCommand([]), all);
  for (const name of names) {
    const [usage = "", text = ""] = await runCommand([...name.split(" "), "--help"]);
    assert.ok(usage.startsWith(`crm ${name}`), usage);
    assert.match(text, /\w/);
    assert.ok(all.some((line) => line.trim() === usage), name);
  }
});

Deno.test("what is no command, or has too many words, is said in one line", async () => {
  await assert.rejects(runCommand(["dance"]), (error) => {
    assert.ok(error instanceof ConfigError);
    assert.match(error.message, /^There is no command "dance": see crm --help$/);
    return true;
  });
  for (const args of [["seed", "--number", "x"], ["migrate", "now"], ["jobs", "run", "fast"]]) {
    await assert.rejects(runCommand(args), /^ConfigError: Use it like this: crm /);
  }
});
