import { z } from "zod";
import type { Area } from "../describe.ts";

const health = z.looseObject({
  status: z.enum(["healthy", "degraded", "unhealthy"]),
  timestamp: z.iso.datetime(),
  version: z.string(),
});

/** What operators ask. */
export const system: Area = {
  tag: "system",
  about: "Health, scheduled work, and this document.",
  operations: {
    "GET /api/health": {
      summary: "How the process is, and what it stands on",
      query: z.object({ live: z.string().optional().describe("Only the process itself.") }),
      bare: health,
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
