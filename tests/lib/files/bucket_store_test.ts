import assert from "node:assert/strict";
import { databaseStore } from "../../../lib/files/database_store.ts";
import { chooseFileStore, fileStore } from "../../../lib/files/open_store.ts";
import { emailOf, testApp } from "../../support/app.ts";
import { freePort } from "../../support/process.ts";
import { startS3 } from "../../support/s3.ts";

const app = await testApp();
const s3 = startS3();
chooseFileStore({ FILES_URL: s3.filesUrl });
const user = await app.signIn("user");
const created = await user.request("/api/customers", {
  json: { name: "With files", email: emailOf("user") },
});
const path = `/api/customers/${(await created.json()).data.id}/files`;
Deno.test.afterAll(async () => {
  await app.close();
  await s3[Symbol.asyncDispose]();
});

function upload(bytes: Uint8Array<ArrayBuffer>): Promise<Response> {
  const form = new FormData();
  form.set("file", new File([bytes], "plan.pdf", { type: "application/pdf" }));
  return user.request(path, { method: "POST", body: form });
}

async function keep(bytes: Uint8Array<ArrayBuffer>): Promise<{ id: number; size: number }> {
  const response = await upload(bytes);
  assert.equal(response.status, 201, await response.clone().text());
  return (await response.json()).data;
}

async function download(id: number): Promise<Uint8Array<ArrayBuffer>> {
  const response = await user.request(`/api/files/${id}`);
  assert.equal(response.status, 200);
  return new Uint8Array(await response.arrayBuffer());
}

function noise(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += 65_536) {
    crypto.getRandomValues(bytes.subarray(at, Math.min(length, at + 65_536)));
  }
  return bytes;
}

async function contents(): Promise<number> {
  return (await app.db.selectFrom("fileContents").select("key").execute()).length;
}

Deno.test("with FILES_URL a file goes into the bucket, signed, and comes back the same", async () => {
  const bytes = noise(3_000_001);
  const { id, size } = await keep(bytes);
  assert.equal(size, bytes.length);
  assert.deepEqual(s3.refusals, []);
  const [[where = "", object] = []] = [...s3.objects];
  assert.match(where, /^\/petrel\/files\/[0-9a-f-]{36}$/);
  assert.deepEqual(object, bytes);
  assert.deepEqual(await app.db.selectFrom("fileChunks").select("position").execute(), []);
  assert.deepEqual(await download(id), bytes);
});

Deno.test("an empty file is kept, too", async () => {
  const { id } = await keep(new Uint8Array());
  assert.deepEqual(await download(id), new Uint8Array());
});

Deno.test("what was kept in the database before is still read", async () => {
  chooseFileStore({ FILES_URL: undefined });
  const [bytes, none] = [noise(300_000), new Uint8Array()];
  const files = [await keep(bytes), await keep(none)];
  chooseFileStore({ FILES_URL: s3.filesUrl });
  assert.deepEqual(await Promise.all(files.map(({ id }) => download(id))), [bytes, none]);
});

Deno.test("413 above the limit, and neither the bucket nor the database keeps anything", async () => {
  const before = [s3.objects.size, await contents()];
  const response = await upload(new Uint8Array(25 * 1024 * 1024 + 1));
  assert.equal(response.status, 413);
  await response.body?.cancel();
  assert.deepEqual([s3.objects.size, await contents()], before);
});

Deno.test("contents that no file names leave the bucket after a day", async () => {
  const { key } = await fileStore(app.db).put(new Blob(["forgotten"]).stream());
  assert.ok(s3.objects.has(`/petrel/files/${key}`));
  await app.db.updateTable("fileContents").set({ createdAt: new Date("2026-01-01") })
    .where("key", "=", key).execute();
  await keep(noise(10));
  assert.equal(s3.objects.has(`/petrel/files/${key}`), false);
  assert.equal((await Array.fromAsync(databaseStore(app.db).read(key))).length, 0);
});

const broken = {
  "a wrong secret": s3.filesUrl.replace("secret", "secrets"),
  "no such bucket": s3.filesUrl.replace("/petrel/", "/another/"),
  "nobody there": s3.filesUrl.replace(/127\.0\.0\.1:\d+/, `127.0.0.1:${freePort()}`),
};

for (const [name, url] of Object.entries(broken)) {
  Deno.test(`${name}: an upload is 503 and keeps nothing`, async () => {
    const before = [s3.objects.size, await contents()];
    chooseFileStore({ FILES_URL: url });
    const response = await upload(noise(1000));
    chooseFileStore({ FILES_URL: s3.filesUrl });
    assert.equal(response.status, 503);
    assert.equal(response.headers.get("retry-after"), "5");
    const { error } = await response.json();
    assert.deepEqual([error.code, /secret|AKID/.test(error.message)], ["UNAVAILABLE", false]);
    assert.deepEqual([s3.objects.size, await contents()], before);
  });
}

Deno.test("a bucket that is away while a file is read is 503, not half an answer", async () => {
  const { id } = await keep(noise(1000));
  chooseFileStore({ FILES_URL: broken["nobody there"] });
  const response = await user.request(`/api/files/${id}`);
  chooseFileStore({ FILES_URL: s3.filesUrl });
  assert.equal(response.status, 503);
  await response.body?.cancel();
});
