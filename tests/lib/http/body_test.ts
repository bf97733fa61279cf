import assert from "node:assert/strict";
import { AppError } from "../../../lib/errors.ts";
import { readBytes } from "../../../lib/http/body.ts";
import { faultOf } from "../../../lib/http/json_shape.ts";
import { readUpload } from "../../../lib/http/multipart.ts";

function request(pull: (controller: ReadableStreamDefaultController<Uint8Array>) => void): Request {
  return new Request("http://petrel.test", { method: "POST", body: new ReadableStream({ pull }) });
}

Deno.test("a body in pieces is put together", async () => {
  let n = 0;
  const sent = request((controller) => {
    if (n++ < 3) controller.enqueue(new TextEncoder().encode(`${n}`));
    else controller.close();
  });
  assert.equal(new TextDecoder().decode(await readBytes(sent)), "123");
});

Deno.test("a sender that falls silent is given up", async () => {
  let first = true;
  const silent = request((controller) => {
    if (first) controller.enqueue(new Uint8Array(1));
    first = false;
    return first ? undefined : new Promise(() => {});
  });
  const before = performance.now();
  await assert.rejects(
    readBytes(silent, 50),
    (error) => error instanceof AppError && error.code === "BAD_REQUEST",
  );
  assert.ok(performance.now() - before < 1000);
});

const texts: [string, ReturnType<typeof faultOf>][] = [
  ['{"a":1,"b":{"a":1},"c":[{"a":1},{"a":2}]}', undefined],
  ['{"a":"{\\"a\\":1,\\"a\\":2}"}', undefined],
  ['{"a":1,"a":2}', "duplicate"],
  ['{"a":1,"\\u0061":2}', "duplicate"],
  ['{"a\\\\":1,"a":2}', undefined],
  ["[[[]]]", undefined],
  ["[[[[]]]]", "deep"],
  ['"[[[["', undefined],
];

for (const [text, fault] of texts) {
  Deno.test(`the fault of ${text} is ${fault}`, () => assert.equal(faultOf(text, 3), fault));
}

const floods = [
  '"' + '\\"'.repeat(500_000),
  '"'.repeat(1_000_001),
  '{"a\\":'.repeat(150_000),
  ":".repeat(1_000_000),
];

for (const flood of floods) {
  Deno.test(`a megabyte of ${flood.slice(0, 6)} is looked through in time`, () => {
    const before = performance.now();
    faultOf(flood, 20);
    assert.ok(performance.now() - before < 1500);
  });
}

Deno.test("a sender that trickles is given up, however long it goes on", async () => {
  const trickle = request(async (controller) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    controller.enqueue(new Uint8Array(1));
  });
  const before = performance.now();
  await assert.rejects(
    readBytes(trickle, 100),
    (error) => error instanceof AppError && error.code === "BAD_REQUEST",
  );
  assert.ok(performance.now() - before < 1000);
});

Deno.test("a slow line has the time that its bytes take", async () => {
  let n = 0;
  const slow = request(async (controller) => {
    await new Promise((resolve) => setTimeout(resolve, 40));
    if (n++ < 6) controller.enqueue(new Uint8Array(2000));
    else controller.close();
  });
  // Altogether it takes longer than the silence that is allowed.
  assert.equal((await readBytes(slow, 100)).length, 12_000);
});

Deno.test("the sender of a file is given up the same way", async () => {
  const head = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n';
  let sent = false;
  const body = new ReadableStream({
    pull(controller) {
      if (sent) return new Promise(() => {});
      sent = true;
      controller.enqueue(new TextEncoder().encode(head));
    },
  });
  const headers = { "content-type": "multipart/form-data; boundary=x" };
  const upload = new Request("http://petrel.test", { method: "POST", body, headers });
  const { content } = await readUpload(upload, 50);
  await assert.rejects(
    Array.fromAsync(content),
    (error) => error instanceof AppError && error.code === "BAD_REQUEST",
  );
});
