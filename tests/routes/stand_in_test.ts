import assert from "node:assert/strict";
import { testApp } from "../support/app.ts";
import { excepted } from "../support/real_fresh.ts";

const app = await testApp();
const user = await app.signIn("user", "cookie");
const bearer = await app.signIn("user");
Deno.test.afterAll(() => app.close());

const broken = "a broken percent sign in an address is a 400, as a page and as JSON";
Deno.test({
  name: broken,
  ignore: excepted(broken),
  async fn() {
    const page = await user.request("/customers/%E0%A4%A");
    assert.equal(page.status, 400);
    assert.match(await page.text(), /<\/html>/);
    const api = await bearer.request("/api/customers/%E0%A4%A");
    assert.equal(api.status, 400);
    assert.equal((await api.json()).error.code, "BAD_REQUEST");
  },
});

const missing = "a page answers a method that it lacks with 405 and those that it has";
Deno.test({
  name: missing,
  ignore: excepted(missing),
  async fn() {
    const allowed = async (path: string, method: string) => {
      const response = await user.request(path, { method });
      assert.equal(response.status, 405, path);
      assert.match(await response.text(), /<\/html>/);
      return response.headers.get("allow");
    };
    assert.equal(await allowed("/customers", "PUT"), "GET");
    assert.equal(await allowed("/customers/1/trash", "GET"), "POST");
    assert.equal(await allowed("/logout", "GET"), "POST");
  },
});
