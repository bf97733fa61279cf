import { z } from "zod";
import type { Health } from "../../http/health.ts";
import type { Area } from "../describe.ts";

const checks = ["database", "kv"] as const;

const health: z.ZodType<Health> = z.strictObject({
  status: z.enum(["healthy", "degraded", "unhealthy"]),
  timestamp: z.iso.datetime(),
  uptime: z.number().int().describe("Seconds."),
  memory: z.strictObject({ rss: z.number().int(), heapUsed: z.number().int() }),
  version: z.string(),
  checks: z.partialRecord(z.enum(checks), z.enum(["up", "down"])),
  latency: z.partialRecord(z.enum(checks), z.number()).describe("Milliseconds of each check."),
});

/** What operators ask. */
export const system: Area = {
  tag: "system",
  about: "Health, scheduled work, and this document.",
  operations: {
    "GET /api/health": {
      summary: "How the process is, and what it stands on",
      query: z.strictObject({ live: z.string().optional().describe("Only the process itself.") }),
      bare: health,
      headers: ["ETag"],
      public: true,
    },
    "POST /api/jobs/run": {
      summary: "Do the work that is due",
      detail: "For a scheduler, which sends `JOBS_TOKEN` as bearer.",
      answer: z.looseObject({ done: z.number().int(), failed: z.number().int() }),
      public: true,
      once: true,
      errors: [401, 404],
    },
    "GET /api/openapi.json": {
      summary: "This document",
      bare: z.looseObject({ openapi: z.string() }),
      headers: ["ETag"],
    },
  },
};
