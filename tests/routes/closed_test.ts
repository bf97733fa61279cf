import assert from "node:assert/strict";
import { origin, testApp } from "../support/app.ts";

/** Every route that may answer who is not signed in; a new one belongs here on purpose only. */
const open = new Set([
  "/login",
  "/logout",
  "/login/code",
  "/offline",
  "/reset",
  "/reset/1",
  "/calendar/1",
  "/invite/1",
  "/setup",
  "/api/auth/login/passkey",
  "/api/auth/login/passkey/options",
  "/api/auth/second-factor",
  "/api/auth/second-factor/options",
  "/api/auth/reset",
  "/api/auth/reset/confirm",
  "/api/auth/invite/confirm",
  "/api/auth/login",
  "/api/auth/logout",
  "/api/auth/refresh",
  "/api/health",
  "/api/jobs/run",
  "/metrics",
]);

/** The paths of all files under `routes/`, with 1 for every number. */
async function routePaths(folder: string, prefix = ""): Promise<string[]> {
  const paths: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    const part = name.replace(/\.tsx?$/, "").replace("[entity]", "customers")
      .replace(/^\[.+\]$/, "1");
    if (isDirectory) paths.push(...await routePaths(`${folder}/${name}`, `${prefix}/${part}`));
    else if (!name.startsWith("_")) {
      paths.push(part === "index" ? prefix || "/" : `${prefix}/${part}`);
    }
  }
  return paths;
}

const app = await testApp();
Deno.test.afterAll(() => app.close());
const paths = await routePaths("routes");

Deno.test("no route but the named ones answers an anonymous caller, whatever the method", async () => {
  assert.ok(paths.length > 15 && paths.includes("/api/customers/1"), "the routes were not found");
  for (const path of paths.filter((path) => !open.has(path))) {
    for (const method of ["GET", "POST", "PATCH", "PUT", "DELETE", "OPTIONS"]) {
      for (const shape of [path, `${origin}${path}/`, `${origin}/${path}`]) {
        const response = await app.request(shape, { method });
        const where = response.headers.get("location") ?? "";
        // A path of another shape may be no route at all, which is said to everyone.
        const closed = shape === path ? [401] : [401, 404];
        if (path.startsWith("/api/")) {
          assert.ok(closed.includes(response.status), `${method} ${shape}: ${response.status}`);
        } else {assert.ok(
            response.status === 303 && where.startsWith("/login"),
            `${method} ${shape}`,
          );}
        await response.body?.cancel();
      }
    }
  }
});

Deno.test("a token that is not ours opens none of them", async () => {
  const headers = { authorization: "Bearer eyJhbGciOiJub25lIn0.eyJ1c2VySWQiOjF9." };
  for (const path of paths.filter((path) => path.startsWith("/api/") && !open.has(path))) {
    const response = await app.request(path, { headers });
    assert.equal(response.status, 401, path);
    await response.body?.cancel();
  }
});

Deno.test("the open ones are there", () => {
  assert.deepEqual([...open].filter((path) => !paths.includes(path)), []);
});
