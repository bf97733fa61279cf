import { freePort } from "../../tests/support/process.ts";
import type { Case } from "../app/cases.ts";
import { inTurn } from "../app/measure.ts";
import { type Running, started } from "../app/servers.ts";
import { openStage } from "../app/stage.ts";
import { print } from "../print.ts";
import { spread } from "../spread.ts";
import { openWorlds } from "../worlds.ts";

const folder = `${import.meta.dirname}/express_prisma`;

/** `limit` is the address at the peer. */
const asked: Case[] = [
  { name: "list", path: "/api/customers?limit=20", as: "token", limit: "/customers?limit=20" },
  {
    ...{ name: "search", as: "token", path: "/api/customers?limit=20&search=kessler" },
    limit: "/customers?limit=20&search=kessler",
  },
  {
    ...{ name: "create", method: "POST", as: "token", path: "/api/customers", limit: "/customers" },
    body: { name: "Load {unique}", email: "load.{unique}@bench.test" },
  },
];

/**
 * Compares the app with the same list, search and create on Express 4 and Prisma over the same data,
 * in turn, with 10,000 customers. Needs npm for the peer's own packages.
 */
export async function benchPeers(): Promise<void> {
  await install();
  const worlds = openWorlds();
  try {
    const url = await worlds.url(10_000);
    const stage = await openStage(url, 10_000);
    const peer = await startPeer(url);
    print(`| case | requests/s | Express and Prisma | ratio | CPU ms | Express and Prisma |`);
    print(`| ---- | ---------- | ------------------ | ----- | ------ | ------------------ |`);
    for (const item of asked) {
      const theirSide = { server: peer, path: item.limit };
      const ourSide = { server: stage.app, path: item.path };
      const request = { ...item, ids: stage.ids, headers: await stage.headers(item) };
      const plan = { rounds: 5, seconds: 3, connections: 32 };
      const [theirs, ours] = await inTurn([theirSide, ourSide], request, plan);
      const ratios = ours.perSecond.map((own, i) => own / (theirs.perSecond[i] ?? NaN));
      const figures = [spread(ours.perSecond, 0), spread(theirs.perSecond, 0), spread(ratios, 1)];
      const cpu = [spread(ours.cpu, 2), spread(theirs.cpu, 2)];
      print(`| ${[item.name, ...figures, ...cpu].join(" | ")} |`);
    }
    await Promise.all([stage.close(), peer.stop()]);
  } finally {
    worlds.close();
  }
}

async function install(): Promise<void> {
  // Prisma downloads a program for migrations that nothing here runs; naming one keeps it from that.
  const env = { PRISMA_SCHEMA_ENGINE_BINARY: "/bin/true", CHECKPOINT_DISABLE: "1" };
  for (const args of [["npm", "install", "--ignore-scripts"], ["npx", "prisma", "generate"]]) {
    const [program = "", ...rest] = args;
    const command = new Deno.Command(program, { args: rest, cwd: folder, env, stdout: "null" });
    const { success } = await command.spawn().status;
    if (!success) throw new Error(`${args.join(" ")} failed`);
  }
}

function startPeer(database: string): Promise<Running> {
  const port = freePort();
  const command = new Deno.Command("node", {
    args: ["server.js"],
    env: { PORT: String(port), DATABASE_URL: database, NODE_ENV: "production" },
    cwd: folder,
    stdout: "null",
  });
  return started(command, port, "/customers?limit=1");
}
