import type { Ctx } from "../context.ts";
import { listCustomers } from "../customers/service.ts";
import { listInteractions } from "../interactions/service.ts";
import { listLeads } from "../leads/service.ts";
import { listTasks } from "../tasks/service.ts";
import type { Related } from "./schema.ts";

/** How many tasks and how many interactions are shown. */
const shown = 4;

/** The record whose page it is, with what it belongs to. */
export interface Activity {
  entity: "tasks" | "interactions";
  id: number;
  customerId: number | null;
  leadId: number | null;
}

/** What is related to a task or an interaction, as far as the actor reads it: its lead's, else its customer's. */
export async function relatedTo(
  ctx: Ctx,
  { entity, id, customerId, leadId }: Activity,
): Promise<Related> {
  const one = { limit: 1, count: "none" } as const;
  const few = { limit: shown + 1, count: "none" } as const;
  const about = leadId !== null
    ? { leadId: [leadId] }
    : customerId !== null
    ? { customerId: [customerId] }
    : undefined;
  const none = { data: [] };
  const [customers, leads, tasks, interactions] = await Promise.all([
    customerId === null ? none : listCustomers(ctx, { ...one, id: [customerId] }),
    leadId === null ? none : listLeads(ctx, { ...one, id: [leadId] }),
    about === undefined ? none : listTasks(ctx, { ...few, ...about, status: ["open"] }),
    about === undefined ? none : listInteractions(ctx, { ...few, ...about }),
  ]);
  const others = <T extends { id: number }>(of: Activity["entity"], rows: T[]) =>
    rows.filter((row) => of !== entity || row.id !== id).slice(0, shown);
  return {
    customer: customers.data[0],
    lead: leads.data[0],
    tasks: others("tasks", tasks.data),
    interactions: others("interactions", interactions.data),
  };
}
