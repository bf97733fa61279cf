import { z } from "zod";
import { companies } from "../../companies/resource.ts";
import { customers } from "../../customers/resource.ts";
import { likenesses, Merge } from "../../duplicates/schema.ts";
import type { AlikeNamed } from "../../duplicates/service.ts";
import type { Area } from "../describe.ts";

const alike: z.ZodType<AlikeNamed> = z.strictObject({
  id: z.number().int(),
  name: z.string(),
  detail: z.string().nullable(),
  certainty: z.enum(["exact", "probable"]),
  reasons: z.array(z.enum(likenesses)),
});

const list = { answer: z.array(alike), headers: ["ETag"] } as const;
const merge = {
  detail: "What belongs to the loser moves to the record; the loser's address leads to it.",
  body: Merge,
  headers: ["ETag", "Change-Set"],
} as const;

/** Records that may be about the same. */
export const duplicates: Area = {
  tag: "duplicates",
  about: "Records that may be about the same, and how two become one.",
  operations: {
    "GET /api/customers/{id}/duplicates": { summary: "List customers like this one", ...list },
    "GET /api/companies/{id}/duplicates": { summary: "List companies like this one", ...list },
    "POST /api/customers/{id}/merge": {
      summary: "Merge another customer into this one",
      answer: customers.schema.record,
      ...merge,
    },
    "POST /api/companies/{id}/merge": {
      summary: "Merge another company into this one",
      answer: companies.schema.record,
      ...merge,
    },
  },
};
