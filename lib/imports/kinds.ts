import type { ImportKind } from "./kind.ts";
import { companyImports } from "./kinds/companies.ts";
import { customerImports } from "./kinds/customers.ts";
import { interactionImports } from "./kinds/interactions.ts";
import { leadImports } from "./kinds/leads.ts";
import { taskImports } from "./kinds/tasks.ts";
import type { ImportEntity } from "./schema.ts";

/** What can be imported. */
export const importKinds: Record<ImportEntity, ImportKind> = {
  customers: customerImports,
  companies: companyImports,
  leads: leadImports,
  tasks: taskImports,
  interactions: interactionImports,
};
