import assert from "node:assert/strict";
import { type Init, testApp } from "../support/app.ts";
import { changesNothing } from "../support/hostile.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());
const client = await app.signIn("admin");

const json = { "content-type": "application/json" };
const raw = (body: BodyInit, headers: Record<string, string> = json): Init => ({
  method: "POST",
  body,
  headers,
});
const good = '"name":"Ada Lovelace","email":"ada@x.test"';
const bytes = (...codes: number[]) => new Uint8Array(codes);
const nested = (levels: number) => `{"custom":${"[".repeat(levels)}${"]".repeat(levels)}}`;

/** A body that arrives in pieces, without its length. */
function stream(piece: string, times: number): ReadableStream<Uint8Array> {
  let sent = 0;
  return new ReadableStream({
    pull(controller) {
      if (sent++ === times) controller.close();
      else controller.enqueue(new TextEncoder().encode(piece));
    },
  });
}

const bodies: [string, Init, number][] = [
  ["no JSON", raw("name=Ada"), 400],
  ["half a JSON", raw(`{${good}`), 400],
  ["two JSONs", raw(`{${good}}{${good}}`), 400],
  ["nothing", raw(""), 422],
  ["null", raw("null"), 422],
  ["a list", raw(`[{${good}}]`), 422],
  ["a number", raw("1e999"), 422],
  ["one field twice", raw(`{${good},"email":"eve@x.test"}`), 400],
  ["one field twice, spelled otherwise", raw(`{${good},"\\u0065mail":"eve@x.test"}`), 400],
  ["a field twice further in", raw(`{${good},"custom":{"a":1,"a":2}}`), 400],
  ["invalid UTF-8", raw(bytes(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d)), 400],
  ["overlong UTF-8", raw(bytes(0x22, 0xc0, 0xaf, 0x22)), 400],
  ["a surrogate in bytes", raw(bytes(0x22, 0xed, 0xa0, 0x80, 0x22)), 400],
  ["half a surrogate pair", raw(`{${good},"jobTitle":"\\ud800"}`), 422],
  ["a NUL", raw(`{"name":"Ada\\u0000Lovelace","email":"ada@x.test"}`), 422],
  ["a line break in a line", raw(`{"name":"Ada\\r\\nBcc: x@y.z","email":"ada@x.test"}`), 422],
  ["21 levels", raw(nested(21)), 400],
  ["half a million levels", raw("[".repeat(500_000) + "]".repeat(500_000)), 400],
  ["half a million open levels", raw("[".repeat(500_000)), 400],
  ["a string that never ends", raw(`"${'\\"'.repeat(500_000)}`), 400],
  ["more than a megabyte", raw(`{${good},"jobTitle":"${"x".repeat(1024 * 1024)}"}`), 413],
  ["a length that lies", raw("{}", { ...json, "content-length": "99999999" }), 413],
  ["a stream without end", { ...raw(stream("x".repeat(65_536), 1000)) }, 413],
  ["a form", raw(new URLSearchParams({ name: "Ada" }), {}), 415],
  ["text", raw(`{${good}}`, { "content-type": "text/plain" }), 415],
  ["no type", raw(new TextEncoder().encode(`{${good}}`), {}), 415],
  ["two types", raw(`{${good}}`, { "content-type": "text/plain, application/json" }), 415],
  ["__proto__", raw(`{${good},"__proto__":{"role":"admin"}}`), 422],
  ["constructor", raw(`{${good},"constructor":{"prototype":{"a":1}}}`), 422],
  ["an object for text", raw(`{"name":{"$ne":null},"email":"ada@x.test"}`), 422],
  ["a list for text", raw(`{"name":["Ada","Eve"],"email":"ada@x.test"}`), 422],
  ["a huge number", raw(`{${good},"ownerId":1e308}`), 422],
  ["SQL for a number", raw(`{${good},"ownerId":"1; drop table users"}`), 422],
];

for (const [name, init, status] of bodies) {
  Deno.test(`a body is refused and changes nothing: ${name}`, async () => {
    await changesNothing(app, async () => {
      const started = performance.now();
      const response = await client.request("/api/customers", init);
      const text = await response.text();
      assert.equal(response.status, status, text);
      assert.equal(JSON.parse(text).success, false);
      assert.doesNotMatch(text, /at .*\.ts|syntax error|node_modules|SELECT|insert into/i);
      assert.ok(performance.now() - started < 2000);
    });
  });
}

Deno.test("20 levels are read", async () => {
  const response = await client.request("/api/customers", raw(nested(19)));
  assert.equal(response.status, 422);
});

Deno.test("a form that is broken, too large or no form is refused", async () => {
  const browser = await app.signIn("admin", "cookie");
  const post = async (body: BodyInit, type: string) => {
    const headers = { "content-type": type, origin: "http://petrel.test" };
    return (await browser.request("/customers/new", { method: "POST", body, headers })).status;
  };
  await changesNothing(app, async () => {
    assert.equal(await post("{}", "application/json"), 415);
    const broken = await post("--x\r\nbroken", "multipart/form-data; boundary=x");
    assert.ok([400, 422].includes(broken));
    const large = `name=${"x".repeat(1024 * 1024)}`;
    assert.equal(await post(large, "application/x-www-form-urlencoded"), 413);
  });
});
