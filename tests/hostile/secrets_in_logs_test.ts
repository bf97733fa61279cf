import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { password } from "../support/app.ts";

/** The tests that handle secrets of every kind. */
const suite = [
  "tests/routes/sign_in_test.ts",
  "tests/routes/refresh_test.ts",
  "tests/routes/password_test.ts",
  "tests/routes/two_factor_test.ts",
  "tests/routes/keys_test.ts",
  "tests/routes/setup_test.ts",
  "tests/hostile/paths_test.ts",
];

const secrets: [string, RegExp][] = [
  ["the test password", new RegExp(password)],
  ["another password", /nineteen purple owls|password1234|P@ssw0rd/],
  ["a password's hash", /\$argon2/],
  ["an access token", /eyJ[\w-]{10,}\.[\w-]{10,}/],
  ["an API key", /ptl_[\w-]{20,}/],
  ["a cookie", /petrel_(access|refresh|challenge)=/],
  ["an authorization header", /bearer\s+\S{8,}/i],
  [
    "a mailed link, refresh token, challenge or other secret of 256 bits",
    /(?<![\w-])[\w-]{43}(?![\w-])/,
  ],
  ["a recovery code", /\b[a-z2-9]{4}(-[a-z2-9]{4}){3}\b/],
  ["a second factor's secret", /\b[A-Z2-7]{32}\b/],
  ["a signing key", /signing key (that only tests have|of this test)/],
];

Deno.test("no secret stands in the log of the tests that handle them", async () => {
  const folder = await Deno.makeTempDir();
  const env = { ...Deno.env.toObject(), PETREL_TEST_LOG: `${folder}/log`, NO_COLOR: "1" };
  const run = spawnSync(Deno.execPath(), ["test", "-A", "--no-check", ...suite], {
    env,
    encoding: "utf8",
    maxBuffer: 50_000_000,
  });
  assert.equal(run.status, 0, run.stdout.slice(-3000));
  const log = await Deno.readTextFile(`${folder}/log`);
  await Deno.remove(folder, { recursive: true });
  const lines = log.split("\n");
  assert.ok(lines.length > 200, `only ${lines.length} lines: the log was not written`);
  for (const path of ["/reset/:token", "/invite/:token", "/api/auth/login", "/api/keys"]) {
    assert.ok(log.includes(`"${path}"`), `no request to ${path} is in the log`);
  }
  for (const [name, pattern] of secrets) {
    const found = lines.find((line) => pattern.test(line));
    assert.equal(found, undefined, `${name}: ${found}`);
  }
});

Deno.test("the patterns find what they look for", () => {
  const examples = [
    "said a long test password here",
    "nineteen purple owls",
    "$argon2id$v=19",
    "eyJhbGciOiJIUzI1NiJ9.eyJ1c2VySWQiOjF9.abc",
    `ptl_${"a".repeat(43)}`,
    "petrel_refresh=abc",
    "Authorization: Bearer abcdefghij",
    `/reset/${"aB3-_".repeat(8)}abc`,
    "abcd-efgh-jkmn-pq23",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567",
    "the newest signing key of this test",
  ];
  secrets.forEach(([name, pattern], at) => assert.match(examples[at] ?? "", pattern, name));
});
