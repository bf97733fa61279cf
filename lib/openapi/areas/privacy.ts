import { z } from "zod";
import type { Area } from "../describe.ts";

const row = z.looseObject({ id: z.union([z.number().int(), z.string()]) });
const rows = z.array(row);
const change = z.object({
  at: z.iso.datetime(),
  entity: z.string(),
  entityId: z.number().int(),
  action: z.string(),
  actor: z.string().nullable(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
});
const exported = { exportedAt: z.iso.datetime(), changes: z.array(change) };
const detail = "For administrators. A file of all rows as they lie in the database.";

/** What is kept of one person. */
export const privacy: Area = {
  tag: "privacy",
  about: "Everything that is kept of one person.",
  operations: {
    "GET /api/customers/{id}/personal-data": {
      summary: "Export all that is kept of a customer",
      detail,
      answer: z.object({
        ...exported,
        customer: row,
        consent: z.object({
          doNotContact: z.boolean(),
          history: z.array(z.object({
            at: z.iso.datetime(),
            actor: z.string().nullable(),
            doNotContact: z.boolean().nullable(),
          })),
        }),
        ...{ leads: rows, interactions: rows, tasks: rows, files: rows, merged: rows },
      }),
    },
    "GET /api/users/{id}/personal-data": {
      summary: "Export all that is kept of a user",
      detail,
      answer: z.object({
        ...exported,
        user: row,
        ...{
          sessions: rows,
          keys: rows,
          passkeys: rows,
          mails: rows,
          views: rows,
          pins: rows,
          targets: rows,
        },
      }),
    },
  },
};
