import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
// Too large for who only runs Petrel: this test alone asks for it.
// deno-lint-ignore no-import-prefix
import workerd from "npm:workerd@1.20261018.1";
import { seed } from "../../db/seed.ts";
import { readConfig } from "../../lib/config.ts";
import { systemContext } from "../../lib/context.ts";
import { connect } from "../../lib/db/client.ts";
import { migrate } from "../../lib/db/migrate.ts";
import { serverDialect } from "../../lib/db/server.ts";
import { embeddedKv } from "../../lib/kv/embedded.ts";
import { startPostgres } from "../support/postgres.ts";
import { freePort } from "../support/process.ts";
import { startGateway, startRedis } from "../support/redis.ts";

const root = new URL("../../", import.meta.url).pathname;
const postgres = startPostgres();
const redis = postgres && await startRedis();
const address = `127.0.0.1:${freePort()}`;
const url = `http://${address}`;

async function fill(): Promise<void> {
  const db = connect(await serverDialect(readConfig(() => undefined), postgres?.url() ?? ""));
  await migrate(db);
  await seed(systemContext(db, embeddedKv(db)));
  await db.destroy();
}

function bundle(): void {
  for (const task of ["build:changed", "build:workerd"]) {
    const { status, stderr } = spawnSync(Deno.execPath(), ["task", task], { cwd: root });
    assert.equal(status, 0, String(stderr));
  }
}

function start(gateway: { url: string; token: string }) {
  const folder = `${root}_fresh/workerd`;
  const options = ["serve", "petrel.capnp", `--socket-addr=http=${address}`];
  const env = {
    DATABASE_URL: `${postgres?.url()}?prepare=false`,
    DATABASE_POOL: "3",
    UPSTASH_REDIS_REST_URL: gateway.url,
    UPSTASH_REDIS_REST_TOKEN: gateway.token,
    JWT_SECRET: "only-for-tests-only-for-tests-only",
    JOBS_TOKEN: "a token for the scheduler alone",
  };
  const child = spawn(workerd.default, options, { cwd: folder, env, stdio: "ignore" });
  const ended = new Promise((resolve) => child.on("close", resolve));
  return () => {
    child.kill("SIGKILL");
    return ended;
  };
}

async function send(path: string, token: string, json?: unknown): Promise<Response> {
  return await fetch(url + path, {
    method: json === undefined ? "GET" : "POST",
    redirect: "manual",
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(json !== undefined && { "content-type": "application/json" }),
    },
    ...(json !== undefined && { body: JSON.stringify(json) }),
  });
}

async function answering(): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const response = await fetch(`${url}/api/health`).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("workerd never answered");
}

Deno.test({
  name: "in workerd: the same pages and API, over Postgres and Upstash",
  ignore: postgres === undefined || redis === undefined,
  async fn(t) {
    const gateway = startGateway(redis?.url ?? "");
    await fill();
    bundle();
    const stop = start(gateway);
    await answering();
    let token = "";
    await t.step("health and sign-in", async () => {
      const health = await (await send("/api/health", "")).json();
      assert.deepEqual(health.checks, { database: "up", kv: "up" });
      const credentials = { email: "admin@demo.test", password: "petrel-demo" };
      const wrong = await send("/api/auth/login", "", { ...credentials, password: "wrong" });
      assert.equal(wrong.status, 401);
      await wrong.body?.cancel();
      token = (await (await send("/api/auth/login", "", credentials)).json()).accessToken;
    });
    await t.step("the API reads and writes", async () => {
      const made = await send("/api/customers", token, { name: "Ada", email: "ada@edge.test" });
      assert.equal(made.status, 201);
      const { data } = await made.json();
      const found = await (await send("/api/customers?search=edge.test", token)).json();
      assert.deepEqual(found.data.map(({ id }: { id: number }) => id), [data.id]);
      const all = ["/api/board", "/api/dashboard", "/api/reports/funnel", "/api/search?q=ada"];
      for (const path of all) {
        const response = await send(path, token);
        assert.equal(response.status, 200, path);
        await response.body?.cancel();
      }
    });
    await t.step("pages and their files", async () => {
      const headers = { cookie: `petrel_access=${token}` };
      for (
        const path of ["/", "/customers", "/customers/1", "/board", "/reports/funnel", "/admin"]
      ) {
        const page = await fetch(url + path, { headers });
        assert.equal(page.status, 200, path);
        assert.match(await page.text(), /<h1/, path);
      }
      const styles = await fetch(`${url}/styles.css`);
      assert.equal(styles.headers.get("content-type"), "text/css; charset=UTF-8");
      assert.match(await styles.text(), /@layer|:root/);
    });
    await t.step("many at once, each with its own connection", async () => {
      const paths = Array.from({ length: 24 }, (_, n) => `/api/customers?page=${n + 1}`);
      const answers = await Promise.all(paths.map((path) => send(path, token)));
      assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200]));
      await Promise.all(answers.map((answer) => answer.body?.cancel()));
    });
    await t.step("jobs, called by a scheduler", async () => {
      const jobs = await send("/api/jobs/run", "a token for the scheduler alone", {});
      assert.equal((await jobs.json()).data.failed, 0);
    });
    await stop();
    await gateway.close();
    await redis?.close();
    postgres?.close();
  },
});
