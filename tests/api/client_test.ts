import assert from "node:assert/strict";
import { clientTypes } from "../../packages/client/generate.ts";
import { testApp } from "../support/app.ts";

const client = "packages/client";

Deno.test("the client's types are those of the document", async () => {
  const kept = await Deno.readTextFile(`${client}/schema.ts`);
  assert.ok(kept === await clientTypes(), "run deno task client");
});

Deno.test("the example of the client's README runs as it stands there", async () => {
  const readme = await Deno.readTextFile(`${client}/README.md`);
  const example = await Deno.readTextFile(`${client}/example.ts`);
  assert.ok(readme.includes("```ts\n" + example + "```"));
  const app = await testApp();
  const { request } = await app.signIn("user");
  const made = await request("/api/keys", {
    json: { name: "Example", scopes: ["read:customers", "write:customers"] },
  });
  const asked: string[] = [];
  const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen() {} }, async (sent) => {
    const { method, headers, url } = sent;
    asked.push(method);
    const body = method === "GET" ? {} : { body: await sent.text() };
    return await app.request(url, { method, headers, ...body });
  });
  Deno.env.set("PETREL_URL", `http://127.0.0.1:${server.addr.port}`);
  Deno.env.set("PETREL_KEY", (await made.json()).data.key);
  await import("../../packages/client/example.ts");
  const found = await request("/api/customers?email=amelie@example.com");
  const { data: [customer] } = await found.json();
  assert.deepEqual(
    { name: customer.name, status: customer.status, tags: customer.tags },
    { name: "Amélie Fontaine", status: "active", tags: ["trial"] },
  );
  assert.deepEqual(asked, ["POST", "PATCH", "GET"]);
  await server.shutdown();
  await app.close();
});
