import { jobs } from "../../lib/jobs/registry.ts";
import { runScheduled } from "../../lib/jobs/scheduled.ts";
import { readConfig } from "../../lib/config.ts";
import { configureLog } from "../../lib/log.ts";
import { openErrorReport } from "../../lib/observe/error_report.ts";
import { processPlatform } from "../../main.ts";

// The entry for a platform that starts and stops processes as requests come: no signals, no job loop.
const config = readConfig();
configureLog(config, false, await openErrorReport(config));

const { default: server } = await import(new URL("../../_fresh/server.js", import.meta.url).href);

if ("cron" in Deno && typeof Deno.cron === "function") {
  Deno.cron("jobs", "* * * * *", async () => {
    await runScheduled(await processPlatform(), jobs);
  });
}

export default server;
