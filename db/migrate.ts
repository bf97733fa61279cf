import { ConfigError, readConfig } from "../lib/config.ts";
import { openDatabase } from "../lib/db/client.ts";
import { migrate } from "../lib/db/migrate.ts";

/** `deno task migrate`: brings the configured database up to date and says what ran. */
async function main(): Promise<void> {
  const db = await openDatabase(readConfig());
  try {
    const names = await migrate(db);
    print(names.length === 0 ? "The database is up to date." : `Migrated: ${names.join(", ")}`);
  } finally {
    await db.destroy();
  }
}

function print(text: string): void {
  Deno.stdout.writeSync(new TextEncoder().encode(`${text}\n`));
}

if (import.meta.main) {
  await main().catch((error) => {
    if (!(error instanceof ConfigError)) throw error;
    Deno.stderr.writeSync(new TextEncoder().encode(`${error.message}\n`));
    Deno.exit(1);
  });
}
