import { z } from "zod";
import { ImportPatch } from "../../imports/schema.ts";
import { HistoryQuery } from "../../schema/list_query.ts";
import type { Area } from "../describe.ts";

const record = z.looseObject({
  id: z.number().int(),
  status: z.string(),
});

/** Tables that become records. */
export const imports: Area = {
  tag: "imports",
  about: "Tables that become records: first a preview, then the import, which can be undone.",
  operations: {
    "GET /api/imports": {
      summary: "List imports, newest first",
      query: HistoryQuery,
      list: record,
    },
    "POST /api/imports": {
      summary: "Preview an import",
      detail: "Nothing is written before it is run.",
      upload: {
        file: "The table: CSV or XLSX.",
        entity: "What its rows are: customers, companies, leads ...",
        mode: "create, update or upsert",
        key: "The field by which rows find their record.",
        mapping: "JSON: column to field.",
        options: "JSON: how the file is written.",
      },
      answer: record,
      status: 201,
      also: { 202: record },
      headers: ["Location"],
    },
    "GET /api/imports/{id}": { summary: "Read an import", answer: record, headers: ["ETag"] },
    "PATCH /api/imports/{id}": {
      summary: "Read the table in another way",
      body: ImportPatch,
      answer: record,
      errors: [409],
    },
    "POST /api/imports/{id}/run": {
      summary: "Write what was previewed",
      answer: record,
      status: 202,
      headers: ["Location"],
    },
    "POST /api/imports/{id}/cancel": { summary: "Stop an import", answer: record },
    "GET /api/imports/{id}/errors": {
      summary: "The rows that were not taken, with the reasons",
      download: ["text/csv"],
    },
  },
};
