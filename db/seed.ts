import { sql } from "kysely";
import type { Ctx } from "../lib/context.ts";
import { systemContext } from "../lib/context.ts";
import { sealAll } from "../lib/changes/sealer.ts";
import { ConfigError, readConfig } from "../lib/config.ts";
import { transaction } from "../lib/db/transaction.ts";
import { openPlatform } from "../lib/platform.ts";
import { seedInteractions, seedTasks } from "./demo/activities.ts";
import { dayFrom } from "./demo/clock.ts";
import { seedCompanies, seedCustomers } from "./demo/customers.ts";
import { seedLeads } from "./demo/leads.ts";
import { seedPeople } from "./demo/people.ts";
import { random } from "./demo/random.ts";

/**
 * Adds the demo data, the same for the same seed number but for its dates, which are around `ctx.now`.
 * All or nothing, with one change set for each kind of record. Throws ConfigError when there are
 * users already.
 */
export async function seed(ctx: Ctx, number = 1): Promise<void> {
  await transaction(ctx, async (tx) => {
    const user = await tx.db.selectFrom("users").select("id").limit(1).executeTakeFirst();
    if (user !== undefined) {
      throw new ConfigError("The database has users: demo data is for an empty one.");
    }
    await seedOrganisation(tx);
    const choice = random(number);
    const { owners, logins } = await seedPeople(tx);
    const companies = await seedCompanies(tx, choice, owners);
    const customers = await seedCustomers(tx, choice, { companies, owners });
    const leads = await seedLeads(tx, choice, { customers, logins });
    await seedTasks(tx, choice, { customers, leads, logins });
    await seedInteractions(tx, choice, { customers, leads });
  });
  await sealAll(ctx.db);
  // The embedded database never does this by itself, and totals of long lists are its guesses.
  await sql`analyze`.execute(ctx.db);
}

async function seedOrganisation(tx: Ctx): Promise<void> {
  const rates = { USD: 0.92, GBP: 1.17 };
  await tx.db.updateTable("organisation").set({
    name: "Petrel demo",
    timeZone: "Europe/Berlin",
    exchangeRates: { [dayFrom(tx.now, -730)]: rates },
  }).execute();
}

/** `deno task seed`: for a database that asks for demo data, such as a server's. */
async function main(): Promise<void> {
  const platform = await openPlatform(readConfig());
  try {
    await seed(systemContext(platform.db, platform.kv));
  } finally {
    await platform.close();
  }
}

if (import.meta.main) {
  await main().catch((error) => {
    if (!(error instanceof ConfigError)) throw error;
    Deno.stderr.writeSync(new TextEncoder().encode(`${error.message}\n`));
    Deno.exit(1);
  });
}
