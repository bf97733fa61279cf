import { ConfigError, readConfig } from "../lib/config.ts";
import { openDatabase } from "../lib/db/client.ts";
import { migrateConfigured } from "../lib/db/migrate.ts";

/** `deno task migrate`: brings the configured database up to date and says what ran. */
async function main(): Promise<void> {
  const config = readConfig();
  const db = await openDatabase(config);
  try {
    const names = await migrateConfigured(db, config);
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
