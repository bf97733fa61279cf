import assert from "node:assert/strict";
import { configureSync, getJsonLinesFormatter, type LogRecord } from "@logtape/logtape";
import { cookiesOf, emailOf, password, testApp } from "../support/app.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());

const format = getJsonLinesFormatter({ properties: "flatten", message: "template" });
let lines: string[] = [];

Deno.test.beforeEach(() => {
  lines = [];
  const sink = (record: LogRecord) => void lines.push(format(record));
  configureSync({
    sinks: { lines: sink },
    loggers: [
      { category: "petrel", lowestLevel: "debug", sinks: ["lines"] },
      { category: ["logtape", "meta"], lowestLevel: "error", sinks: ["lines"] },
    ],
    reset: true,
  });
});

Deno.test("each request is one line that says who, what and how it went", async () => {
  const client = await app.signIn("admin");
  lines = [];
  const response = await client.request("/api/customers?search=private");
  assert.equal(lines.length, 1);
  const line = JSON.parse(lines[0] ?? "");
  assert.equal(line.method, "GET");
  assert.equal(line.path, "/api/customers");
  assert.equal(line.status, 200);
  assert.equal(line.userId, await app.userId("admin"));
  assert.equal(line.ip, "127.0.0.1");
  assert.equal(line.requestId, response.headers.get("x-request-id"));
  assert.ok(line.milliseconds > 0);
  assert.doesNotMatch(lines[0] ?? "", /private/);
});

Deno.test("no password, token or cookie gets into the log", async () => {
  const bearer = await app.signIn("user");
  const cookie = await app.signIn("user", "cookie");
  const json = { refreshToken: bearer.refreshToken };
  const pair = await (await app.request("/api/auth/refresh", { json })).json();
  await app.request("/login", { form: { email: emailOf("user"), password: "a wrong secret" } });
  await bearer.request("/no-such?token=in-the-query");
  const refreshed = await app.request("/api/auth/me", {
    headers: { cookie: `petrel_refresh=${cookie.refreshToken}` },
  });
  const secrets = [
    password,
    "a wrong secret",
    "in-the-query",
    bearer.accessToken,
    bearer.refreshToken,
    cookie.accessToken,
    cookie.refreshToken,
    pair.accessToken,
    pair.refreshToken,
    ...Object.values(cookiesOf(refreshed)),
  ];
  const text = lines.join("");
  assert.equal(lines.length, 9, "six requests, and a line for each sign-in");
  for (const secret of secrets) assert.ok(secret !== "" && !text.includes(secret), secret);
});

Deno.test("a path cannot write a line of its own", async () => {
  const { request } = await app.signIn("user");
  lines = [];
  await request('/x%0a{"level":"ERROR"}%0d%0afake');
  await request("/x\n\r{password}");
  assert.equal(lines.length, 2);
  for (const line of lines) assert.equal(line.trimEnd().split(/[\r\n]/).length, 1);
});

Deno.test("each sign-in says how it went, and by which way, but not what was typed", async () => {
  const typed = { email: "a password typed into the wrong field", password: "another" };
  await app.request("/api/auth/login", { json: typed });
  await app.signIn("admin");
  const about = lines.map((line) => JSON.parse(line)).filter(({ how }) => how !== undefined);
  assert.deepEqual(
    about.map(({ level, how, code, userId }) => ({ level, how, code, userId })),
    [
      { level: "WARN", how: "password", code: "UNAUTHORIZED", userId: undefined },
      { level: "INFO", how: "password", code: undefined, userId: await app.userId("admin") },
    ],
  );
  assert.ok(about.every(({ requestId, ip }) => requestId && ip === "127.0.0.1"));
  assert.ok(lines.every((line) => !line.includes("wrong field")));
});
