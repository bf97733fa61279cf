import assert from "node:assert/strict";
import { countCustomers, signIn, withData } from "../../support/demo_server.ts";
import { startServer } from "../../support/process.ts";

Deno.test("one command starts, says where and how to sign in, and keeps its data", async () => {
  await withData(async (env) => {
    await using first = await startServer(env);
    for (const login of ["admin@demo.test", "manager@demo.test", "user@demo.test", "petrel-demo"]) {
      assert.ok(first.output().includes(login), `${login} is not printed`);
    }
    const page = await fetch(`${first.url}/login`, { headers: { "accept-encoding": "gzip" } });
    assert.equal(page.status, 200);
    assert.equal(page.headers.get("content-encoding"), "gzip");
    await page.body?.cancel();
    assert.equal(await countCustomers(first, await signIn(first)), 1000);
    assert.equal(await first.stop("SIGINT"), 0);

    const before = performance.now();
    await using second = await startServer(env);
    const reopened = (performance.now() - before) / 1000;
    assert.equal(await countCustomers(second, await signIn(second)), 1000);
    assert.ok(reopened < 3, `reopening took ${reopened.toFixed(1)} s`);
    assert.equal(await second.stop("SIGTERM"), 0);
  });
});
