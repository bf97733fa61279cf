import type { Customer } from "../customers/schema.ts";
import type { Interaction } from "../interactions/schema.ts";
import type { Lead } from "../leads/schema.ts";
import type { Task } from "../tasks/schema.ts";

/** What a task or an interaction belongs to that its reader reads, and what else is going on there. */
export interface Related {
  customer: Customer | undefined;
  lead: Lead | undefined;
  /** Other open tasks, the first due first. */
  tasks: Task[];
  /** Other interactions, the latest first. */
  interactions: Interaction[];
}
