import { z } from "zod";
import { Choice, ChoiceQuery } from "../../choices/schema.ts";
import { BoardQuery } from "../../leads/schema.ts";
import { ReportAnswer } from "../../reports/answers.ts";
import { reports } from "../../reports/registry.ts";
import { GroupedQuery, MovementQuery, TargetsQuery } from "../../reports/schema.ts";
import { SearchQuery } from "../../search/schema.ts";
import { board, dashboard, hits } from "../answers/overview.ts";
import type { Area } from "../describe.ts";

/** What any of the reports takes. */
const reportQuery = GroupedQuery.extend({
  ...MovementQuery.pick({ since: true, months: true }).shape,
  ...TargetsQuery.pick({ year: true }).shape,
  format: z.enum(["json", "csv"]).optional(),
});

/** Views over many records. */
export const numbers: Area = {
  tag: "overview",
  about: "The board, the dashboard, reports and search over all records.",
  operations: {
    "GET /api/board": {
      summary: "A pipeline's stages with their sums and first leads",
      query: BoardQuery,
      answer: board,
      headers: ["ETag"],
      errors: [404],
    },
    "GET /api/reports/{report}": {
      summary: "A report's rows and totals",
      detail: "Each takes those of the parameters that it is about; `format=csv` gives a table.",
      choices: { report: Object.keys(reports) },
      query: reportQuery,
      answer: ReportAnswer,
      headers: ["ETag"],
    },
    "GET /api/dashboard": {
      summary: "What to do next, and the caller's own numbers",
      answer: dashboard,
      headers: ["ETag"],
    },
    "GET /api/search": {
      summary: "Search over all records",
      query: SearchQuery,
      answer: hits,
      headers: ["ETag"],
    },
    "GET /api/choices": {
      summary: "Find the record that a field shall hold",
      detail: "Among what the caller reads; people are all active ones, the first without words.",
      query: ChoiceQuery,
      answer: z.array(Choice),
      headers: ["ETag"],
    },
  },
};
