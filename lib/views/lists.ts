import type { z } from "zod";
import { CompanyQuery } from "../companies/schema.ts";
import { CustomerQuery } from "../customers/schema.ts";
import { InteractionQuery } from "../interactions/schema.ts";
import { LeadQuery } from "../leads/schema.ts";
import { TaskQuery } from "../tasks/schema.ts";
import type { ViewedEntity } from "./schema.ts";

/** The parameters of each list that has views. */
export const listQueries: Record<ViewedEntity, z.ZodType<ListQuery>> = {
  customers: CustomerQuery,
  companies: CompanyQuery,
  leads: LeadQuery,
  tasks: TaskQuery,
  interactions: InteractionQuery,
};

interface ListQuery {
  search?: string | undefined;
  custom?: Record<string, string[] | undefined> | undefined;
}
