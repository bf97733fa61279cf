import { readConfig } from "../../lib/config.ts";
import { connect } from "../../lib/db/client.ts";
import { serverDialect } from "../../lib/db/server.ts";
import { importing } from "../../lib/imports/job.ts";
import { runDueJobs } from "../../lib/jobs/worker.ts";
import { embeddedKv } from "../../lib/kv/embedded.ts";

/** A process of its own that goes on with the imports of the server of its first argument. */
if (import.meta.main) {
  const [url = ""] = Deno.args;
  const config = readConfig((name) => name === "DATABASE_POOL" ? "4" : undefined);
  const db = connect(await serverDialect(config, url));
  await runDueJobs({ config, db, kv: embeddedKv(db) }, [importing], { leaseSeconds: 1 });
  await db.destroy();
}
