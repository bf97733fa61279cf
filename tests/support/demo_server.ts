import assert from "node:assert/strict";
import { copyDemoData } from "./demo_data.ts";
import { freePort, type Server } from "./process.ts";

/** Runs with the variables for a server of its own: no data yet, a free port. */
export async function withData(run: (env: Record<string, string>) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await run({ DATA_DIR: `${folder}/data`, PORT: String(freePort()) });
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** With a database that an earlier start has made. */
export function withDemo(run: (env: Record<string, string>) => Promise<void>): Promise<void> {
  return withData(async (env) => {
    await copyDemoData(env.DATA_DIR ?? "");
    await run(env);
  });
}

/** The admin's access token. */
export async function signIn(server: Server): Promise<string> {
  const response = await fetch(`${server.url}/api/auth/login`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: "admin@demo.test", password: "petrel-demo" }),
  });
  assert.equal(response.status, 200);
  return (await response.json()).accessToken;
}

/** How many customers the API finds. */
export async function countCustomers(server: Server, token: string, search = ""): Promise<number> {
  const response = await fetch(`${server.url}/api/customers?search=${search}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  assert.equal(response.status, 200);
  return (await response.json()).pagination.total;
}
