import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { startPostgres } from "../support/postgres.ts";
import { freePort } from "../support/process.ts";
import { startGateway, startRedis } from "../support/redis.ts";

const root = new URL("../../", import.meta.url).pathname;
const postgres = startPostgres();
const redis = postgres && await startRedis();

Deno.test({
  name: "the serverless entry answers over a pooled Postgres and Upstash",
  ignore: postgres === undefined || redis === undefined,
  async fn() {
    // First: while it runs nothing else does here, and the gateway would give its connection up.
    spawnSync(Deno.execPath(), ["task", "build:changed"], { cwd: root });
    const gateway = startGateway(redis?.url ?? "");
    const port = freePort();
    const child = spawn(
      Deno.execPath(),
      ["serve", "-A", "--host=127.0.0.1", `--port=${port}`, "deploy/deno_deploy/entry.ts"],
      {
        cwd: root,
        stdio: "ignore",
        env: {
          ...Deno.env.toObject(),
          DATABASE_URL: `${postgres?.url()}?prepare=false`,
          DATABASE_POOL: "3",
          UPSTASH_REDIS_REST_URL: gateway.url,
          UPSTASH_REDIS_REST_TOKEN: gateway.token,
          REDIS_URL: "",
          JWT_SECRET: "only-for-tests-only-for-tests-only",
          JOBS_TOKEN: "a token for the scheduler alone",
        },
      },
    );
    const ended = new Promise((resolve) => child.on("close", resolve));
    const health = await answering(`http://127.0.0.1:${port}/api/health`);
    assert.deepEqual(health.checks, { database: "up", kv: "up" });
    const page = await fetch(`http://127.0.0.1:${port}/login`);
    assert.match(await page.text(), /<form/);
    const jobs = await fetch(`http://127.0.0.1:${port}/api/jobs/run`, {
      method: "POST",
      headers: { authorization: "Bearer a token for the scheduler alone" },
    });
    assert.equal((await jobs.json()).data.failed, 0);
    child.kill("SIGKILL");
    await ended;
    await gateway.close();
    await redis?.close();
    postgres?.close();
  },
});

async function answering(url: string) {
  for (let tries = 0; tries < 1200; tries++) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return await response.json();
    await response?.body?.cancel();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} never answered`);
}
