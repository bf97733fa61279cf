import { Gauge } from "prom-client";
import type { Db } from "../db/client.ts";
import { inTime } from "../in_time.ts";
import { log } from "../log.ts";
import { registry } from "./metrics.ts";
import "./process.ts";
import { type Queues, selectQueues } from "./repository.ts";

function gauge(name: string, help: string): Gauge {
  return new Gauge({ name, help, registers: [registry] });
}

const databaseUp = gauge("petrel_database_up", "Whether the database answered this scrape");

const queueGauges: Record<keyof Queues, Gauge> = {
  jobsDue: gauge("petrel_jobs_due", "Jobs that are due and in nobody's hands"),
  oldestJobSeconds: gauge("petrel_jobs_oldest_due_seconds", "How long the oldest job has been due"),
  jobsFailed: gauge("petrel_jobs_failed", "Jobs given up in the last 30 days"),
  mailsQueued: gauge("petrel_mails_queued", "Mails that wait to be sent"),
  mailsFailed: gauge("petrel_mails_failed", "Mails given up in the last day"),
  changesUnsealed: gauge("petrel_changes_unsealed", "Changes that wait for their position"),
};

/** How long the database may take, in milliseconds; Prometheus itself gives up after ten seconds. */
const patience = 3000;

/**
 * All metrics in Prometheus' text format. The queues are every process's, so dashboards take their
 * maximum. Where the database is away they are left out, and the rest is there.
 */
export async function scrape(db: Db): Promise<{ text: string; type: string }> {
  await setQueues(db);
  return { text: await registry.metrics(), type: registry.contentType };
}

async function setQueues(db: Db): Promise<void> {
  try {
    const queues = await inTime(selectQueues(db), patience, new Error("no answer in time"));
    databaseUp.set(1);
    for (const name of Object.keys(queueGauges) as (keyof Queues)[]) {
      queueGauges[name].set(queues[name]);
    }
  } catch (error) {
    log.warning("The queues could not be counted: {error}", { error });
    databaseUp.set(0);
    for (const one of Object.values(queueGauges)) one.remove();
  }
}
