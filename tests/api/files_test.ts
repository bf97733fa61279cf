import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { createCustomer } from "../factories/records.ts";
import { type Client, testApp } from "../support/app.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());
const user = await app.signIn("user");
const manager = await app.signIn("manager");
const admin = await app.signIn("admin");
const mine = await createCustomer(app.db, { ownerId: await app.userId("user") });
const theirs = await createCustomer(app.db, { ownerId: await app.userId("admin") });

const megabyte = 1024 * 1024;

/** Bytes that look like chance and are the same each time. */
function bytes(length: number): Uint8Array<ArrayBuffer> {
  const made = new Uint8Array(length);
  for (let at = 0, state = 7; at < length; at += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    made[at] = state >> 16;
  }
  return made;
}

function upload(who: Client, path: string, file: File): Promise<Response> {
  const form = new FormData();
  form.set("note", "a field before the file");
  form.set("file", file);
  return who.request(path, { method: "POST", body: form });
}

const at = (id: number) => `/api/customers/${id}/files`;

async function uploaded(who: Client, file = new File(["hello"], "a.txt", { type: "text/plain" })) {
  const response = await upload(who, at(mine.id), file);
  const body = await response.json();
  assert.equal(response.status, 201, JSON.stringify(body));
  return { ...body.data, set: response.headers.get("change-set") };
}

for (const size of [0, 1, 256 * 1024, 256 * 1024 + 1, 3 * megabyte + 17]) {
  Deno.test(`a file of ${size} bytes comes back as it was`, async () => {
    const content = bytes(size);
    const file = await uploaded(user, new File([content], "data.bin"));
    assert.equal(file.size, size);
    assert.equal(file.sha256, createHash("sha256").update(content).digest("hex"));
    const response = await user.request(`/api/files/${file.id}`);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get("content-length"), String(size));
    assert.ok(Buffer.from(await response.arrayBuffer()).equals(Buffer.from(content)));
  });
}

Deno.test("a file comes one chunk at a time", async () => {
  const file = await uploaded(user, new File([bytes(megabyte)], "slow.bin"));
  const response = await user.request(`/api/files/${file.id}`);
  const reader = response.body?.getReader();
  const first = await reader?.read();
  assert.equal(first?.value?.length, 256 * 1024);
  await reader?.cancel();
});

Deno.test("bytes that look like the boundary stay in the file", async () => {
  const boundary = "----petrel";
  const content = `\r\n--\r\n------petre\r\n----petrelX-\r\n--`;
  const body =
    `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="b"\r\n\r\n` +
    `${content}\r\n--${boundary}--\r\n`;
  const headers = { "content-type": `multipart/form-data; boundary="${boundary}"` };
  // In single bytes, so that every cut through the boundary happens.
  const source = new TextEncoder().encode(body);
  const stream = new ReadableStream({
    start(out) {
      for (const byte of source) out.enqueue(new Uint8Array([byte]));
      out.close();
    },
  });
  const response = await user.request(at(mine.id), { method: "POST", body: stream, headers });
  const { data } = await response.json();
  assert.equal(response.status, 201);
  assert.equal(await (await user.request(`/api/files/${data.id}`)).text(), content);
});

Deno.test("a page or a drawing is a download like any other, never shown", async () => {
  for (const type of ["text/html", "image/svg+xml", "application/xhtml+xml", "text/javascript"]) {
    const file = await uploaded(user, new File(["<script>1</script>"], "x.html", { type }));
    const { headers, body } = await user.request(`/api/files/${file.id}`);
    await body?.cancel();
    assert.equal(headers.get("content-type"), "application/octet-stream");
    assert.match(headers.get("content-disposition") ?? "", /^attachment;/);
    assert.equal(headers.get("x-content-type-options"), "nosniff");
    assert.match(headers.get("content-security-policy") ?? "", /default-src 'none'/);
  }
});

Deno.test("a name keeps its letters and loses its path and what breaks a header", async () => {
  const name = '../../etc/Żółć "x"\r\nSet-Cookie: a=b.pdf';
  const file = await uploaded(user, new File(["x"], name));
  assert.equal(file.name, 'Żółć "x"Set-Cookie: a=b.pdf');
  const { headers, body } = await user.request(`/api/files/${file.id}`);
  await body?.cancel();
  assert.equal(headers.get("set-cookie"), null);
  const shown = headers.get("content-disposition") ?? "";
  assert.match(shown, /filename="____ _x_Set-Cookie: a=b\.pdf"/);
  const encoded = /filename\*=UTF-8''(\S+)$/.exec(shown)?.[1] ?? "";
  assert.equal(decodeURIComponent(encoded), file.name);
});

Deno.test("413 above 25 MB, and nothing of it is kept", async () => {
  const before = await chunkCount();
  const response = await upload(
    user,
    at(mine.id),
    new File([new Uint8Array(25 * megabyte + 1)], "big"),
  );
  assert.equal(response.status, 413);
  assert.equal((await response.json()).error.code, "PAYLOAD_TOO_LARGE");
  assert.equal(await chunkCount(), before);
});

async function chunkCount(): Promise<number> {
  const rows = await app.db.selectFrom("fileChunks").select("position").execute();
  return rows.length;
}

Deno.test("an upload that breaks off is 400 and leaves nothing", async () => {
  const before = await chunkCount();
  const headers = { "content-type": "multipart/form-data; boundary=b" };
  const body = `--b\r\nContent-Disposition: form-data; name="file"; filename="x"\r\n\r\nhalf`;
  const response = await user.request(at(mine.id), { method: "POST", body, headers });
  assert.equal(response.status, 400);
  assert.equal(await chunkCount(), before);
});

Deno.test("422 without a file, 415 for another content type", async () => {
  const empty = new FormData();
  empty.set("other", "x");
  const response = await user.request(at(mine.id), { method: "POST", body: empty });
  assert.equal(response.status, 422);
  assert.deepEqual((await response.json()).error.details, [
    { field: "file", message: "Choose a file." },
  ]);
  assert.equal((await user.request(at(mine.id), { json: {} })).status, 415);
});

Deno.test("contents that no file names go after a day", async () => {
  const key = crypto.randomUUID();
  await app.db.insertInto("fileContents").values({ key, createdAt: new Date("2026-01-01") })
    .execute();
  await uploaded(user);
  const left = await app.db.selectFrom("fileContents").where("key", "=", key).selectAll().execute();
  assert.deepEqual(left, []);
});

Deno.test("a user does not find another's files by any path", async () => {
  const file = await (await upload(admin, at(theirs.id), new File(["x"], "secret"))).json();
  const path = `/api/files/${file.data.id}`;
  assert.equal((await user.request(path)).status, 404);
  assert.equal((await user.request(path, { method: "DELETE" })).status, 404);
  assert.equal((await user.request(at(theirs.id))).status, 404);
  assert.equal((await upload(user, at(theirs.id), new File(["x"], "x"))).status, 404);
  const why = await user.request(`/api/explain?entity=files&id=${file.data.id}&action=read`);
  assert.equal(why.status, 404);
});

Deno.test("the list pages through a record's files, the latest first", async () => {
  const customer = await createCustomer(app.db, { ownerId: await app.userId("user") });
  for (const name of ["first", "second"]) {
    assert.equal((await upload(user, at(customer.id), new File([name], name))).status, 201);
  }
  const page = await (await user.request(`${at(customer.id)}?limit=1`)).json();
  assert.equal(page.pagination.total, 2);
  assert.equal(page.data[0].name, "second");
  assert.equal(page.data[0].contentKey, undefined);
  const next = `${at(customer.id)}?limit=1&cursor=${page.pagination.nextCursor}`;
  assert.equal((await (await user.request(next)).json()).data[0].name, "first");
});

const deletes: [string, Client, Client, number][] = [
  ["a user can trash an upload of their own", user, user, 204],
  ["a user can trash an upload on a customer of theirs", user, manager, 204],
  ["a manager can trash a file on any customer", manager, user, 204],
];
for (const [name, who, uploader, status] of deletes) {
  Deno.test(name, async () => {
    const { id } = await uploaded(uploader);
    const response = await who.request(`/api/files/${id}`, { method: "DELETE" });
    assert.equal(response.status, status);
    assert.equal((await admin.request(`/api/files/${id}`)).status, 404);
    const restore = `/api/files/${id}/restore`;
    assert.equal((await who.request(restore, { method: "POST" })).status, 403);
    assert.equal((await admin.request(restore, { method: "POST" })).status, 200);
    assert.equal(await (await user.request(`/api/files/${id}`)).text(), "hello");
  });
}

Deno.test("undo of an upload moves it to the trash, undo of a trash brings it back", async () => {
  const file = await uploaded(user);
  const undo = async (set: string | null) => {
    const response = await user.request(`/api/change-sets/${set}/undo`, { method: "POST" });
    assert.deepEqual((await response.json()).data, { undone: 1, kept: [] });
    return response.headers.get("change-set");
  };
  const second = await undo(file.set);
  assert.equal((await user.request(`/api/files/${file.id}`)).status, 404);
  await undo(second);
  const response = await user.request(`/api/files/${file.id}`);
  assert.equal(await response.text(), "hello");
});

Deno.test("a record in the trash takes its files along and back", async () => {
  const customer = await createCustomer(app.db, { ownerId: await app.userId("user") });
  const { data } = await (await upload(user, at(customer.id), new File(["x"], "x"))).json();
  const path = `/api/customers/${customer.id}`;
  await admin.request(path, { method: "DELETE" });
  assert.equal((await user.request(`/api/files/${data.id}`)).status, 404);
  await admin.request(`${path}/restore`, { method: "POST" });
  const response = await user.request(`/api/files/${data.id}`);
  assert.equal(response.status, 200);
  await response.body?.cancel();
});

Deno.test("whoever reads an interaction may attach to it, only its uploader takes that away", async () => {
  const json = { kind: "note", customerId: mine.id };
  const { data } = await (await admin.request("/api/interactions", { json })).json();
  const path = `/api/interactions/${data.id}/files`;
  const file = await (await upload(admin, path, new File(["x"], "x"))).json();
  assert.equal((await upload(user, path, new File(["y"], "y"))).status, 201);
  const gone = await user.request(`/api/files/${file.data.id}`, { method: "DELETE" });
  assert.equal(gone.status, 403);
});

Deno.test("an upload with a key is made once, 409 for its key with another file", async () => {
  const headers = { "idempotency-key": "upload-once" };
  const send = (content: string) => {
    const body = new FormData();
    body.set("file", new File([content], "once.txt"));
    return user.request(at(mine.id), { method: "POST", body, headers });
  };
  const [first, again] = [await send("once"), await send("once")];
  assert.deepEqual(await again.json(), await first.json());
  assert.equal(again.headers.get("change-set"), first.headers.get("change-set"));
  assert.equal((await send("twice")).status, 409);
});

Deno.test("the form on a page uploads and comes back with its change set", async () => {
  const cookie = await app.signIn("user", "cookie");
  const form = new FormData();
  form.set("file", new File(["page"], "page.txt"));
  const init = { method: "POST", body: form, headers: { origin: "http://petrel.test" } };
  const response = await cookie.request(`/customers/${mine.id}/files`, init);
  assert.equal(response.status, 303);
  const where = new RegExp(`^/customers/${mine.id}\\?changed=\\d+#files$`);
  assert.match(response.headers.get("location") ?? "", where);
});
