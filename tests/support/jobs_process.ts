import { z } from "zod";
import { readConfig } from "../../lib/config.ts";
import { connect } from "../../lib/db/client.ts";
import { serverDialect } from "../../lib/db/server.ts";
import type { Job } from "../../lib/jobs/job.ts";
import { runDueJobs } from "../../lib/jobs/worker.ts";
import { embeddedKv } from "../../lib/kv/embedded.ts";

const shape = z.object({ n: z.number() });

/** Notes each run in a table `ran`; with HANG it never ends. */
export const noting: Job = {
  name: "note",
  attempts: 5,
  async run({ ctx, attempt }, payload) {
    const { n } = shape.parse(payload);
    if (Deno.env.get("HANG") === "1") {
      Deno.stdout.writeSync(new TextEncoder().encode(`taken ${n}\n`));
      await new Promise(() => setInterval(() => {}, 1000));
    }
    await ctx.kv.set(`ran:${n}:${crypto.randomUUID()}`, { n, pid: Deno.pid, attempt }, 600);
    await new Promise((resolve) => setTimeout(resolve, 2));
  },
};

/** A process of its own that runs what is due on the server of its first argument. */
if (import.meta.main) {
  const [url = ""] = Deno.args;
  const config = readConfig((name) => name === "DATABASE_POOL" ? "4" : undefined);
  const db = connect(await serverDialect(config, url));
  await runDueJobs({ config, db, kv: embeddedKv(db) }, [noting], { leaseSeconds: 1 });
  await db.destroy();
}
