import { importKilled } from "../tests/support/killed_import.ts";
import { startPostgres } from "../tests/support/postgres.ts";
import { print } from "./print.ts";

/**
 * Imports so many customers (default 200,000) on a Postgres server of its own by processes that are
 * killed at the first row, at a quarter, at half and at three quarters; fails unless each row is
 * written and logged once.
 */
export async function benchKilled(args: string[]): Promise<void> {
  const rows = Number(args[0] ?? 200_000);
  const server = startPostgres();
  if (server === undefined) throw new Error("This needs the programs of a Postgres 15 server");
  const started = performance.now();
  try {
    const killAt = [1, rows / 4, rows / 2, rows * 3 / 4];
    const left = await importKilled(server.url(), { rows, killAt });
    const seconds = Math.round((performance.now() - started) / 1000);
    print(
      `killed with ${left.join(", ")} of ${rows} rows written; at the end each once: ${seconds} s`,
    );
  } finally {
    server.close();
  }
}
