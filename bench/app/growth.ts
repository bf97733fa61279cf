import { sql } from "kysely";
import type { Db } from "../../lib/db/client.ts";
import { print } from "../print.ts";
import { spread } from "../spread.ts";
import { openAt, type Worlds } from "../worlds.ts";
import { type Case, cases } from "./cases.ts";
import { inTurn, type Plan } from "./measure.ts";
import { cpuOf, type Running } from "./servers.ts";
import { openStage, type Stage } from "./stage.ts";

/** How many times the CPU time of a request may be what it was with the few records. */
const allowed: Record<string, number> = { list: 1.5, "deep page": 1.5, search: 2, create: 1.5 };

/**
 * Prints how many times more CPU time, the app's and the database's together, a request takes over
 * many records than over few, both asked in turn; and a deep page beside the first one.
 */
export async function growth(
  worlds: Worlds,
  { small, big }: { small: number; big: number },
  plan: Plan,
): Promise<void> {
  const few = await openSide(await worlds.url(small), small);
  const many = await openSide(await worlds.url(big), big);
  print(`\n| CPU ms, app and database | ${small} | ${big} | ratio | at most |`);
  print(`| ---- | ---- | ---- | ---- | ---- |`);
  try {
    for (const item of cases.filter(({ name }) => name in allowed)) {
      // Both as deep as the smaller one is.
      const path = few.stage.fill(item.path);
      print(await line(item, { sides: [few, many], paths: [path, path], plan }));
    }
    for (const item of cases.filter(({ name }) => ["board", "dashboard"].includes(name))) {
      print(await line(item, { sides: [few, many], paths: [item.path, item.path], plan }));
    }
    const [first, deep] = ["list", "deep page"].map((name) => caseOf(name));
    if (first === undefined || deep === undefined) return;
    const byNumber = many.stage.fill(deep.path);
    const pages = { "by number": byNumber, "by its cursor": await byCursor(many, byNumber) };
    for (const [how, path] of Object.entries(pages)) {
      const name = `the last page ${how} beside the first, ${big}`;
      const paths: [string, string] = [first.path, path];
      print(await line({ ...deep, name }, { sides: [many, many], paths, plan }));
    }
  } finally {
    await Promise.all([few, many].map((side) => side.close()));
  }
}

const caseOf = (name: string) => cases.find((item) => item.name === name);

/** The same page as links lead to it: after the one before. */
async function byCursor({ stage }: Side, path: string): Promise<string> {
  const headers = await stage.headers({ name: "", path, as: "token" });
  const before = path.replace(/\d+$/, (page) => String(Number(page) - 1));
  const response = await fetch(stage.app.url + before, { headers });
  const { pagination } = await response.json();
  return `/api/customers?${new URLSearchParams({ limit: "20", cursor: pagination.nextCursor })}`;
}

interface Side {
  stage: Stage;
  /** The app, with the database's CPU time in its own. */
  server: Running;
  close(): Promise<void>;
}

async function openSide(database: string, size: number): Promise<Side> {
  const stage = await openStage(database, size);
  const db = await openAt(database);
  const cpu = async () => await stage.app.cpu() + await databaseCpu(db);
  const close = async () => {
    await db.destroy();
    await stage.close();
  };
  return { stage, server: { ...stage.app, cpu }, close };
}

/** CPU time so far of the processes that serve the app on this machine, in ms; no vacuum among them. */
async function databaseCpu(db: Db): Promise<number> {
  const { rows } = await sql<{ pid: number }>`
    select pid from pg_stat_activity
    where datname = current_database() and application_name = 'petrel' and pid <> pg_backend_pid()
  `.execute(db);
  const times = await Promise.all(rows.map(({ pid }) => cpuOf(pid)));
  return times.reduce((sum, time) => sum + (Number.isNaN(time) ? 0 : time), 0);
}

async function line(
  item: Case,
  { sides: [few, many], paths, plan }: {
    sides: [Side, Side];
    paths: [string, string];
    plan: Plan;
  },
): Promise<string> {
  const [left, right] = await Promise.all([few, many].map(({ stage }) => stage.headers(item)));
  const { ids } = few.stage;
  const [before, after] = await inTurn(
    [
      { server: few.server, path: paths[0], ...(left && { headers: left }) },
      { server: many.server, path: paths[1], ...(right && { headers: right }) },
    ],
    { ...item, ids, headers: {} },
    plan,
  );
  const ratios = after.cpu.map((value, i) => value / (before.cpu[i] ?? NaN));
  const most = allowed[item.name] ?? (item.name.startsWith("the last page") ? 1.2 : "");
  const figures = [spread(before.cpu, 2), spread(after.cpu, 2), spread(ratios, 2)];
  return `| ${[item.name, ...figures, most].join(" | ")} |`;
}
