import { sql } from "kysely";
import { hashPassword } from "../../lib/auth/password.ts";
import { upsertPassword } from "../../lib/auth/password_repository.ts";
import { openAt } from "../worlds.ts";
import type { Case } from "./cases.ts";
import { takeApart } from "./limit_page.ts";
import { type Running, startApp, startLimit } from "./servers.ts";

const password = "only for the bench";
/** Person 2 is a manager: reads and writes all records. */
const manager = { userId: 2, email: "person.2@bench.test" };

/** Both servers over one database, and somebody signed in. */
export interface Stage {
  database: string;
  app: Running;
  limit: Running;
  /** ms from the start of the app's process to its first answer. */
  started: number;
  /** Leads in open stages; customers have the same ids. */
  ids: number[];
  /** What a case sends to be let in; signs in anew, for a token lasts 15 minutes. */
  headers(item: Case): Promise<Record<string, string>>;
  /** A path with the places that depend on the data filled in. */
  fill(path: string): string;
  close(): Promise<void>;
}

/** Opens both sides over a database with so many customers. */
export async function openStage(database: string, size: number): Promise<Stage> {
  await build();
  const ids = await prepare(database);
  const before = performance.now();
  const app = await startOver(database);
  const started = performance.now() - before;
  const { limit, stylesheet } = await sameBytes(app, database);
  const deep = String(Math.min(5000, Math.floor(size / 20)));
  return {
    ...{ database, app, limit, started, ids },
    headers: (item) => headersFor(app.url, item),
    fill: (path) => path.replace("{deep}", deep).replace("{static}", stylesheet),
    close: async () => void await Promise.all([app.stop(), limit.stop()]),
  };
}

/** The app over a database, as all of a bench's processes are: a token of one opens the others. */
export function startOver(database: string): Promise<Running> {
  return startApp({
    DATABASE_URL: database,
    JWT_SECRET: "only-for-the-bench-only-for-the-bench",
    RATE_LIMIT_API: "off",
    RATE_LIMIT_LOGIN: "off",
    RATE_LIMIT_API_ANONYMOUS: "off",
    LOG_LEVEL: "error",
  });
}

async function build(): Promise<void> {
  const { success } = await new Deno.Command(Deno.execPath(), {
    args: ["task", "build:changed"],
    stdout: "null",
  }).spawn().status;
  if (!success) throw new Error("The app could not be built");
}

async function prepare(database: string): Promise<number[]> {
  const db = await openAt(database);
  const hash = await hashPassword(password);
  await upsertPassword(db, { userId: manager.userId, hash, changedAt: new Date() });
  const { rows } = await sql<{ id: number }>`
    select id from leads where stage_id <= 5 and deleted_at is null order by id limit 4999
  `.execute(db);
  await db.destroy();
  return rows.map((row) => row.id);
}

/** The limit sends our own list page, taken apart, and our own stylesheet. */
async function sameBytes(app: Running, database: string) {
  const page = await fetch(`${app.url}/customers`, { headers: await cookie(app.url) });
  const html = await page.text();
  const list = await fetch(`${app.url}/api/customers?limit=1`, { headers: await token(app.url) });
  const { data: [first] } = await list.json();
  const stylesheet = /[^"]*styles[^"]*\.css[^"]*/.exec(html)?.[0] ?? "";
  const css = await fetch(app.url + stylesheet);
  const folder = await Deno.makeTempDir();
  await Deno.writeTextFile(`${folder}/page.json`, JSON.stringify(takeApart(html, first)));
  await Deno.writeTextFile(`${folder}/styles.css`, await css.text());
  const limit = await startLimit(database, `${folder}/page.json`, `${folder}/styles.css`);
  await Deno.remove(folder, { recursive: true });
  return { limit, stylesheet };
}

async function headersFor(url: string, item: Case): Promise<Record<string, string>> {
  const headers = { "accept-encoding": "gzip" };
  if (item.as === "nobody") return headers;
  const who = item.as === "token" ? await token(url) : await cookie(url);
  return { ...headers, ...who, ...(item.body && { "content-type": "application/json" }) };
}

async function token(url: string): Promise<Record<string, string>> {
  return { authorization: `Bearer ${await signIn(url)}` };
}

async function cookie(url: string): Promise<Record<string, string>> {
  return { cookie: `petrel_access=${await signIn(url)}` };
}

async function signIn(url: string): Promise<string> {
  const response = await fetch(`${url}/api/auth/login`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: manager.email, password }),
  });
  if (!response.ok) throw new Error(`Signing in failed: ${await response.text()}`);
  return (await response.json()).accessToken;
}
