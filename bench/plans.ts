import { Kysely, sql } from "kysely";
import { readConfig } from "../lib/config.ts";
import type { Db } from "../lib/db/client.ts";
import { inSnakeCase } from "../lib/db/names.ts";
import { serverDialect } from "../lib/db/server.ts";
import type { Tables } from "../lib/db/tables.ts";
import { embeddedKv } from "../lib/kv/embedded.ts";
import { print } from "./print.ts";
import { questions } from "./questions.ts";
import { openWorlds } from "./worlds.ts";

const rounds = 25;

interface Asked {
  sql: string;
  parameters: readonly unknown[];
}

interface Explained {
  "Execution Time": number;
  Plan: { "Shared Hit Blocks": number; "Shared Read Blocks": number };
}

/**
 * Prints what Postgres itself takes for each statement of the questions whose names have a text in
 * them: the least execution of 25 and the pages it reads, and their sum. Kept as the app keeps them,
 * so that plans made once for all values count as such. Arguments: customers, the text.
 */
export async function benchPlans([customers = "1000000", text = "board"]: string[]): Promise<void> {
  const worlds = openWorlds();
  const size = Number(customers);
  try {
    const { db, heard } = await listening(await worlds.url(size));
    const wanted = questions({ db, kv: embeddedKv(db), size }).filter(([name]) =>
      name.includes(text)
    );
    for (const [name, ask] of wanted) {
      const asked = await heard(ask);
      let sum = 0;
      for (const one of asked) sum += await report(db, one);
      print(`${sum.toFixed(1)} ms\t${name}\n`);
    }
    await db.destroy();
  } finally {
    worlds.close();
  }
}

/** A database over one connection, and what hears the statements of some work on it. */
async function listening(url: string) {
  const config = readConfig((key) => key === "DATABASE_POOL" ? "1" : undefined);
  const statements = new Map<string, Asked>();
  const db: Db = new Kysely<Tables>({
    dialect: inSnakeCase(await serverDialect(config, url)),
    log: ({ query }) => void statements.set(JSON.stringify([query.sql, query.parameters]), query),
  });
  const heard = async (work: () => Promise<unknown>) => {
    statements.clear();
    await work();
    return [...statements.values()].filter((one) => !one.sql.startsWith("explain"));
  };
  return { db, heard };
}

async function report(db: Db, { sql: text, parameters }: Asked): Promise<number> {
  return await db.connection().execute(async (own) => {
    await sql.raw(`prepare asked as ${text}`).execute(own);
    const values = parameters.length === 0 ? "" : `(${parameters.map(literal).join(", ")})`;
    const explain = sql.raw<Record<string, [Explained]>>(
      `explain (analyze, buffers, format json) execute asked${values}`,
    );
    const times: number[] = [];
    let pages = 0;
    for (let round = 0; round < rounds; round++) {
      const [row] = (await explain.execute(own)).rows;
      const [explained] = Object.values(row ?? {}).flat();
      if (explained === undefined) throw new Error("A plan is one row of one column");
      times.push(explained["Execution Time"]);
      pages = explained.Plan["Shared Hit Blocks"] + explained.Plan["Shared Read Blocks"];
    }
    await sql.raw("deallocate asked").execute(own);
    const least = Math.min(...times);
    const words = text.replace(/\s+/g, " ").trim().slice(0, 80);
    print(`${least.toFixed(2)} ms\t${pages} pages\t${words}`);
    return least;
  });
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (value instanceof Date) return `'${value.toISOString()}'`;
  if (Array.isArray(value)) return `'{${value.join(",")}}'`;
  return `'${String(value).replaceAll("'", "''")}'`;
}
