import { bulkCompanies } from "../companies/bulk.ts";
import { bulkCustomers } from "../customers/bulk.ts";
import { bulkLeads } from "../leads/bulk.ts";
import { bulkTasks } from "../tasks/bulk.ts";
import type { BulkKind } from "./kind.ts";

/** Every entity that is edited in bulk. */
export const bulkKinds: readonly BulkKind[] = [
  bulkCustomers,
  bulkCompanies,
  bulkLeads,
  bulkTasks,
];

/** The one of an entity; undefined where it is not edited in bulk. */
export function bulkKindOf(entity: string): BulkKind | undefined {
  return bulkKinds.find((kind) => kind.entity === entity);
}
