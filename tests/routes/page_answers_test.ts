import assert from "node:assert/strict";
import { gunzipSync } from "node:zlib";
import { createCustomer } from "../../lib/customers/service.ts";
import { cookiesOf, testApp } from "../support/app.ts";

const app = await testApp();
const admin = await app.signIn("admin", "cookie");
const user = await app.signIn("user", "cookie");
Deno.test.afterAll(() => app.close());

/** The cookies of somebody whose browser has fetched the stylesheet. */
async function returning(client: typeof admin): Promise<string> {
  const first = await client.request("/customers");
  await first.body?.cancel();
  const session = `petrel_access=${client.accessToken}; petrel_refresh=${client.refreshToken}`;
  return `${session}; petrel_styles=${cookiesOf(first).petrel_styles}`;
}

Deno.test("a first page has its rules inline, and the file where it holds up nothing", async () => {
  const response = await admin.request("/customers");
  const html = await response.text();
  const [head = "", body = ""] = html.split("</head>");
  assert.match(head, /<style nonce="\w+">@layer theme/);
  assert.doesNotMatch(head, /rel="stylesheet"/);
  assert.match(body, /<link rel="stylesheet" href="\/styles\.css\?[^"]+"\/?>/);
  assert.match(body, /<link rel="modulepreload" href="[^"]+"\/><script type="module"/);
  assert.equal(response.headers.get("link"), null, "scripts do not share the line with the page");
  assert.match(response.headers.getSetCookie().join(), /petrel_styles=\w{12}; .*HttpOnly/);
});

Deno.test("a later page uses the file", async () => {
  const cookie = await returning(admin);
  const response = await app.request("/customers", { headers: { cookie } });
  const html = await response.text();
  assert.match(html.split("</head>")[0] ?? "", /rel="stylesheet" href="\/styles\.css\?/);
  assert.doesNotMatch(html, /<style|rel="modulepreload"/);
  assert.deepEqual(response.headers.getSetCookie(), []);
  const other = cookie.replace(/petrel_styles=\w+/, "petrel_styles=of-another-build");
  const again = await app.request("/customers", { headers: { cookie: other } });
  assert.match(await again.text(), /<style/, "a new build is a first visit");
});

Deno.test("a page that has not changed is a 304 without a policy", async () => {
  const cookie = await returning(admin);
  const first = await app.request("/customers", { headers: { cookie } });
  await first.body?.cancel();
  const tag = first.headers.get("etag") ?? "";
  assert.match(tag, /^W\/"[\w-]+"$/);
  assert.match(first.headers.get("content-security-policy") ?? "", /'nonce-/);
  const headers = { cookie, "if-none-match": tag };
  const second = await app.request("/customers", { headers });
  assert.equal(second.status, 304);
  assert.equal(second.headers.get("content-security-policy"), null, "else its nonce would not fit");
  assert.equal(second.headers.get("content-type"), null);
  assert.equal(second.headers.get("etag"), tag);
  assert.match(second.headers.get("vary") ?? "", /Cookie/);
  assert.equal(await second.text(), "");
  await createCustomer(await app.ctx("admin"), { name: "Newcomer", email: "new@example.test" });
  const third = await app.request("/customers", { headers });
  assert.equal(third.status, 200, "the list has changed");
  assert.notEqual(third.headers.get("etag"), tag);
});

Deno.test("tags differ by person, by message and by how the styles come", async () => {
  const tagOf = async (path: string, cookie: string) => {
    const response = await app.request(path, { headers: { cookie } });
    await response.body?.cancel();
    return response.headers.get("etag");
  };
  const cookie = await returning(admin);
  const ctx = await app.ctx("admin");
  await createCustomer(ctx, { name: "Flash", email: "flash@example.test" });
  const tags = [
    await tagOf("/customers", cookie),
    await tagOf("/customers", cookie.replace(/; petrel_styles.*/, "")),
    await tagOf("/customers", await returning(user)),
    await tagOf(`/customers?changed=${ctx.changeSet.id}`, cookie),
  ];
  assert.equal(new Set(tags).size, tags.length, String(tags));
});

Deno.test("only what may be kept is tagged", async () => {
  const missing = await admin.request("/customers/999999");
  await missing.body?.cancel();
  assert.equal(missing.status, 404);
  assert.equal(missing.headers.get("etag"), null);
  const wrong = await app.request("/login", { form: { email: "nobody@x.test", password: "no" } });
  await wrong.body?.cancel();
  assert.equal(wrong.headers.get("etag"), null);
});

Deno.test("pages are sent with gzip to those who take it", async () => {
  const packed = await admin.request("/customers", { headers: { "accept-encoding": "br, gzip" } });
  assert.equal(packed.headers.get("content-encoding"), "gzip");
  assert.match(packed.headers.get("vary") ?? "", /Accept-Encoding/);
  const html = gunzipSync(await packed.bytes()).toString();
  assert.match(html, /<\/html>$/);
  const refused = await admin.request("/customers", { headers: { "accept-encoding": "gzip;q=0" } });
  assert.equal(refused.headers.get("content-encoding"), null);
  assert.match(await refused.text(), /<\/html>$/);
});

Deno.test("who saves data gets no script beforehand and no offline page", async () => {
  const request = async (headers: Record<string, string>) => {
    const response = await admin.request("/customers", { headers });
    assert.match(response.headers.get("vary") ?? "", /Save-Data/);
    return await response.text();
  };
  assert.match(await request({}), /modulepreload[^]*"offline":true/);
  assert.doesNotMatch(await request({ "save-data": "on" }), /modulepreload|"offline":true/);
});
