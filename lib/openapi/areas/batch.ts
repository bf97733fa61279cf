import { z } from "zod";
import { BatchBody } from "../../batch/schema.ts";
import type { Area } from "../describe.ts";

const result = z.object({ status: z.number().int(), body: z.unknown() });

/** Many operations in one request. */
export const batch: Area = {
  tag: "batch",
  about: "Up to 1,000 operations in one transaction and one change set.",
  operations: {
    "POST /api/batch": {
      summary: "Do many operations, all or none",
      detail: "`$0.id` in a path or body stands for that value of the first operation's `data`. " +
        "With `atomic: false` each stands for itself; with `dryRun` nothing is written.",
      body: BatchBody,
      answer: z.object({ results: z.array(result) }),
      headers: ["Change-Set"],
    },
  },
};
