import { audited } from "../../lib/changes/audited.ts";
import { systemContext } from "../../lib/context.ts";
import { readConfig } from "../../lib/config.ts";
import { openPlatform } from "../../lib/platform.ts";

// Writes until it is killed and prints a number for each write that was acknowledged.
const { db, kv } = await openPlatform(readConfig());
for (let n = 1;; n++) {
  await audited(systemContext(db, kv), "teams.created", async (tx) => {
    const team = await tx.db.insertInto("teams").values({ name: `team ${n}` }).returningAll()
      .executeTakeFirstOrThrow();
    tx.change("teams", team.id, null, team);
  });
  Deno.stdout.writeSync(new TextEncoder().encode(`${n}\n`));
}
