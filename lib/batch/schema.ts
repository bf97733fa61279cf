import { z } from "zod";
import * as field from "../schema/fields.ts";

/** The most operations of one batch. */
export const maxOperations = 1000;

/** One request of a batch. */
export const Operation = z.strictObject({
  method: field.choice(["GET", "POST", "PATCH", "PUT", "DELETE"]),
  /** As in a request of its own: `/api/customers`. */
  path: z.string("Write the path, like /api/customers.").regex(
    /^\/(api\/)?[a-z]/,
    "Write the path, like /api/customers.",
  ).max(2000),
  body: z.unknown().optional(),
});
export type Operation = z.output<typeof Operation>;

/** What `POST /api/batch` takes. */
export const BatchBody = z.strictObject({
  operations: z.array(Operation, { error: "List the operations." }).min(1, "Name an operation.")
    .max(maxOperations, `Keep this to ${maxOperations} operations.`),
  /** All or nothing, which is the default; else each by itself. */
  atomic: field.flag().optional(),
  /** Does and checks everything, and then takes it back. */
  dryRun: field.flag().optional(),
});
export type BatchBody = z.output<typeof BatchBody>;

/** What one operation was answered. */
export interface OperationResult {
  status: number;
  /** null where there is none. */
  body: unknown;
}
