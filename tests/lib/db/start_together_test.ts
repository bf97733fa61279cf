import assert from "node:assert/strict";
import postgres from "postgres";
import { readConfig } from "../../../lib/config.ts";
import { openPlatform } from "../../../lib/platform.ts";

const server = Deno.env.get("DATABASE_URL");

if (server) {
  Deno.test("processes that start together on an empty database migrate it once", async () => {
    const admin = postgres(server, { max: 1, onnotice: () => {} });
    const name = `petrel_empty_${crypto.randomUUID().slice(0, 8)}`;
    await admin.unsafe(`create database ${name}`);
    const url = new URL(server);
    url.pathname = `/${name}`;
    const env: Record<string, string> = {
      DATABASE_URL: url.href,
      JWT_SECRET: "x".repeat(32),
      DATABASE_TIMEOUT_MS: "20000",
    };
    try {
      const platforms = await Promise.all(
        Array.from({ length: 5 }, () => openPlatform(readConfig((key) => env[key]))),
      );
      for (const { db } of platforms) {
        const stages = await db.selectFrom("stages").select("id").execute();
        assert.equal(stages.length, 7);
      }
      for (const platform of platforms) await platform.close();
    } finally {
      await admin.unsafe(`drop database ${name} with (force)`);
      await admin.end();
    }
  });
}
