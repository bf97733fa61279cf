import { Counter, Gauge, Histogram, Registry } from "prom-client";

/** What this process counts and times. Names and labels are a contract with `deploy/`. */
export const registry = new Registry();

const registers = [registry];
const quick = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];
const long = [0.1, 0.5, 1, 5, 15, 60, 300, 1800];

/** Requests from the first middleware to the answer's headers, by route pattern. */
export const requestSeconds = new Histogram({
  name: "petrel_http_request_duration_seconds",
  help: "Requests answered, by route pattern",
  labelNames: ["method", "route", "status"],
  buckets: quick,
  registers,
});

/** Requests that have no answer yet. */
export const openRequests = new Gauge({
  name: "petrel_http_requests_open",
  help: "Requests that have no answer yet",
  registers,
});

/** Requests that were turned away because too many were open. */
export const shedRequests = new Counter({
  name: "petrel_http_requests_shed_total",
  help: "Requests turned away because too many were open",
  registers,
});

/** Statements by what they do to which table, the wait for a connection not included. */
export const sqlSeconds = new Histogram({
  name: "petrel_sql_duration_seconds",
  help: "SQL statements, by verb and table",
  labelNames: ["query"],
  buckets: quick,
  registers,
});

/** Statements that failed, by SQLSTATE or the driver's code. */
export const sqlErrors = new Counter({
  name: "petrel_sql_errors_total",
  help: "SQL statements that failed, by SQLSTATE or the driver's code",
  labelNames: ["query", "code"],
  registers,
});

/** How long statements and transactions waited for a connection of the pool. */
export const connectionWaitSeconds = new Histogram({
  name: "petrel_sql_connection_wait_seconds",
  help: "Waits for a connection of the pool",
  buckets: quick,
  registers,
});

/** Statements and transactions that wait for a connection now. */
export const waitingForConnection = new Gauge({
  name: "petrel_sql_connections_waiting",
  help: "Statements and transactions that wait for a connection",
  registers,
});

/** Lists that were to come from the replica; primary: it was away or behind this person's writes. */
export const replicaReads = new Counter({
  name: "petrel_replica_reads_total",
  help: "Lists and reports by where they were read, with a replica configured",
  labelNames: ["target"],
  registers,
});

/** Operations of the key-value store. */
export const storeSeconds = new Histogram({
  name: "petrel_store_duration_seconds",
  help: "Operations of the key-value store",
  labelNames: ["operation"],
  buckets: quick,
  registers,
});

/** Operations that the store did not answer. */
export const storeErrors = new Counter({
  name: "petrel_store_errors_total",
  help: "Operations that the key-value store did not answer",
  labelNames: ["operation"],
  registers,
});

/** What the limiters said; skipped: the store was away, and the request went on uncounted. */
export const limiterDecisions = new Counter({
  name: "petrel_limiter_decisions_total",
  help: "Decisions of the rate limiters; skipped where the store was away",
  labelNames: ["limit", "decision"],
  registers,
});

/** Tries of jobs by how they ended. */
export const jobTries = new Counter({
  name: "petrel_job_tries_total",
  help: "Tries of jobs, by how they ended",
  labelNames: ["job", "result"],
  registers,
});

/** How long one try of a job took. */
export const jobSeconds = new Histogram({
  name: "petrel_job_duration_seconds",
  help: "Tries of jobs",
  labelNames: ["job"],
  buckets: long,
  registers,
});

/** Mails handed to the mail server; failed ones are tried again. */
export const mails = new Counter({
  name: "petrel_mails_total",
  help: "Tries to hand a mail over, by how they ended",
  labelNames: ["result"],
  registers,
});

/** How late a timer was, sampled twice a second: what other work made everything wait. */
export const eventLoopLag = new Histogram({
  name: "petrel_event_loop_lag_seconds",
  help: "How late a timer was, sampled twice a second",
  buckets: quick,
  registers,
});
