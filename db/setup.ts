import { ConfigError, readConfig } from "../lib/config.ts";
import { connect } from "../lib/db/client.ts";
import { createEmbedded, embeddedFolder } from "../lib/db/embedded.ts";
import { migrate } from "../lib/db/migrate.ts";
import { systemContext } from "../lib/context.ts";
import { embeddedKv } from "../lib/kv/embedded.ts";
import { seed } from "./seed.ts";

/**
 * Runs before the server, in a process of its own that ends, since making an embedded database takes
 * twice the memory of using it: on the first start it makes one with demo data.
 */
async function main(): Promise<void> {
  const config = readConfig();
  if (config.DATABASE_URL !== undefined) return;
  const folder = embeddedFolder(config.DATA_DIR);
  if (await Deno.stat(folder).then(() => true, () => false)) return;
  say(`Making a database with demo data in ${config.DATA_DIR}. This takes some seconds, once.`);
  await createEmbedded(config.DATA_DIR, async (dialect) => {
    const db = connect(dialect);
    await migrate(db);
    await seed(systemContext(db, embeddedKv(db)));
    await db.destroy();
  });
}

function say(text: string): void {
  Deno.stdout.writeSync(new TextEncoder().encode(`${text}\n`));
}

if (import.meta.main) {
  await main().catch((error) => {
    if (!(error instanceof ConfigError)) throw error;
    Deno.stderr.writeSync(new TextEncoder().encode(`${error.message}\n`));
    Deno.exit(1);
  });
}
