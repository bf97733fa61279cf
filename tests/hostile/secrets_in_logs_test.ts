import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { emailOf, password, testApp } from "../support/app.ts";
import { secrets } from "../support/secrets.ts";
import { sourceFiles } from "../support/source.ts";

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
    "abcd-efgh-jkmn-pq23-rstu-vwxy",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567",
    "the newest signing key of this test",
    '{"clientDataJSON":"e30"}',
  ];
  assert.equal(examples.length, secrets.length);
  secrets.forEach(([name, pattern], at) => assert.match(examples[at] ?? "", pattern, name));
});

/** A test that passes, but for what it logs. */
const leaking = (path: string) => `
import { log } from "${path}/lib/log.ts";
import { startTestLog } from "${path}/tests/support/test_log.ts";
startTestLog();
Deno.test("leaks", async () => {
  log.debug("It was {what}", { what: ["a long", "test", "password"].join(" ") });
  await new Promise((resolve) => setTimeout(resolve, 5));
});
`;

Deno.test("a secret in the log fails the test that logged it, wherever that is", async () => {
  const folder = await Deno.makeTempDir();
  const file = `${folder}/leaking_test.ts`;
  await Deno.writeTextFile(file, leaking(Deno.cwd()));
  const args = ["test", "-A", "--no-check", "--config", "deno.json", file];
  const env = { ...Deno.env.toObject(), NO_COLOR: "1" };
  const { status, stdout, stderr } = spawnSync(Deno.execPath(), args, { env, encoding: "utf8" });
  await Deno.remove(folder, { recursive: true });
  assert.notEqual(status, 0, stdout);
  assert.match(stdout + stderr, /The log has the test password/);
});

/** Tests of the log itself, which set it up as they need it and look at each line. */
const about = /^tests\/(support\/test_log|routes\/log_test|lib\/observe\/\w+)\.ts$/;

Deno.test("no test but those of the log itself takes its log out of sight", async () => {
  const files = await sourceFiles("tests");
  const silent = files.filter(({ path, text }) =>
    /configure(Log|Sync)\(/.test(text) && !about.test(path)
  );
  assert.deepEqual(silent.map(({ path }) => path), []);
});

Deno.test("passwords and tokens in places where they do not belong stay out of the log, too", async () => {
  const app = await testApp();
  const client = await app.signIn("user");
  const { accessToken: token } = client;
  const paths = [
    `/?password=${password}`,
    `/api/customers?token=${token}`,
    `/login?next=/${token}`,
  ];
  for (const path of paths) await app.request(path);
  const odd = { json: { email: `${emailOf("user")}`, password, [token]: password } };
  assert.equal((await app.request("/api/auth/login", odd)).status, 422);
  const headers = { "user-agent": `Agent ${password}`, referer: `http://petrel.test/${token}` };
  assert.equal((await client.request("/api/auth/me", { headers })).status, 200);
  await app.close();
});
