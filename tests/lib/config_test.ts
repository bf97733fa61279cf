import assert from "node:assert/strict";
import { ConfigError, readConfig } from "../../lib/config.ts";

const wrong: [Record<string, string>, RegExp][] = [
  [{ PORT: "abc" }, /^Configuration: PORT must be a whole number$/],
  [{ PORT: "70000" }, /^Configuration: PORT must be at most 65535$/],
  [{ DATABASE_URL: "mysql://x/y" }, /DATABASE_URL must be an address that starts with postgres:/],
  [{ DATABASE_URL: "postgres://x/y" }, /JWT_SECRET is required with DATABASE_URL/],
  [{ RATE_LIMIT_API: "many" }, /RATE_LIMIT_API write it like "5\/15m", or "off"/],
  [{ LOG_LEVEL: "loud" }, /LOG_LEVEL must be one of debug, info, warning, error/],
];
for (const [env, message] of wrong) {
  Deno.test(`${JSON.stringify(env)} is refused by name`, () => {
    assert.throws(() => readConfig((name) => env[name]), (error) => {
      assert.ok(error instanceof ConfigError);
      assert.match(error.message, message);
      return true;
    });
  });
}

Deno.test("an empty variable is as good as none", () => {
  assert.equal(readConfig((name) => name === "PORT" ? "" : undefined).PORT, 8000);
});
