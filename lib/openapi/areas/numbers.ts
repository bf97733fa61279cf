import { z } from "zod";
import { BoardQuery } from "../../leads/schema.ts";
import { reports } from "../../reports/registry.ts";
import { GroupedQuery } from "../../reports/schema.ts";
import { SearchQuery } from "../../search/schema.ts";
import type { Area } from "../describe.ts";

const stage = z.looseObject({
  id: z.number().int(),
  key: z.string(),
  name: z.string(),
  type: z.string(),
  probability: z.number(),
  count: z.number().int(),
  sum: z.number(),
  weighted: z.number(),
  leads: z.array(z.looseObject({ id: z.number().int() })),
  nextCursor: z.string().nullable(),
});

const hits = z.looseObject({
  entity: z.string(),
  hits: z.array(z.looseObject({ id: z.number().int() })),
});

/** Views over many records. */
export const numbers: Area = {
  tag: "overview",
  about: "The board, the dashboard, reports and search over all records.",
  operations: {
    "GET /api/board": {
      summary: "A pipeline's stages with their sums and first leads",
      query: BoardQuery,
      answer: z.looseObject({ currency: z.string(), stages: z.array(stage) }),
      headers: ["ETag"],
      errors: [404],
    },
    "GET /api/reports/{report}": {
      summary: "A report's rows and totals",
      detail: "Each takes those of the parameters that it is about; `format=csv` gives a table.",
      choices: { report: Object.keys(reports) },
      query: GroupedQuery.extend({ format: z.enum(["json", "csv"]).optional() }),
      answer: z.looseObject({ rows: z.array(z.looseObject({})) }),
      headers: ["ETag"],
    },
    "GET /api/dashboard": {
      summary: "What to do next, and the caller's own numbers",
      answer: z.looseObject({ currency: z.string() }),
      headers: ["ETag"],
    },
    "GET /api/search": {
      summary: "Search over all records",
      query: SearchQuery,
      answer: z.union([z.array(hits), z.looseObject({})]),
      headers: ["ETag"],
    },
  },
};
