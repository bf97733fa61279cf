import { connect } from "../lib/db/client.ts";
import { serverDialect } from "../lib/db/server.ts";
import { readConfig } from "../lib/config.ts";
import { embeddedKv } from "../lib/kv/embedded.ts";
import { questions } from "./questions.ts";
const [_, port] = Deno.readTextFileSync("/tmp/pgup.info").trim().split(" ");
const size = Number(Deno.args[0]);
const only = Deno.args[1];
const config = readConfig((k) => k === "DATABASE_POOL" ? "4" : undefined);
const db = connect(await serverDialect(config, `postgres://petrel@127.0.0.1:${port}/b${size}`));
for (const [name, ask] of questions({ db, kv: embeddedKv(db), size })) {
  if (only && !name.includes(only)) continue;
  const t: number[] = [];
  const first = performance.now();
  await ask();
  const cold = performance.now() - first;
  for (let i = 0; i < (cold > 2000 ? 2 : 9); i++) {
    const s = performance.now();
    await ask();
    t.push(performance.now() - s);
  }
  t.sort((a, b) => a - b);
  console.log(
    name.padEnd(36),
    cold.toFixed(1).padStart(8),
    t[0]!.toFixed(1).padStart(8),
    t[Math.floor(t.length / 2)]!.toFixed(1).padStart(8),
  );
}
await db.destroy();
