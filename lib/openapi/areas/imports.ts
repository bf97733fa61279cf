import { ImportPatch } from "../../imports/schema.ts";
import { HistoryQuery } from "../../schema/list_query.ts";
import { importRecord } from "../answers/imports.ts";
import type { Area } from "../describe.ts";

/** Tables that become records. */
export const imports: Area = {
  tag: "imports",
  about: "Tables that become records: first a preview, then the import, which can be undone.",
  operations: {
    "GET /api/imports": {
      summary: "List imports, newest first",
      query: HistoryQuery,
      list: importRecord,
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
      answer: importRecord,
      status: 201,
      also: { 202: importRecord },
      headers: ["Location"],
    },
    "GET /api/imports/{id}": { summary: "Read an import", answer: importRecord, headers: ["ETag"] },
    "PATCH /api/imports/{id}": {
      summary: "Read the table in another way",
      body: ImportPatch,
      answer: importRecord,
      errors: [409],
    },
    "POST /api/imports/{id}/run": {
      summary: "Write what was previewed",
      answer: importRecord,
      status: 202,
      headers: ["Location"],
    },
    "POST /api/imports/{id}/cancel": { summary: "Stop an import", answer: importRecord },
    "GET /api/imports/{id}/errors": {
      summary: "The rows that were not taken, with the reasons",
      download: ["text/csv"],
    },
  },
};
