import { z } from "zod";
import type { Dashboard } from "../../dashboard/schema.ts";
import { kinds } from "../../interactions/schema.ts";
import { LeadRecord } from "../../leads/schema.ts";
import { StageRecord } from "../../stages/schema.ts";
import { TaskRecord } from "../../tasks/schema.ts";
import { roles } from "../../users/schema.ts";

const count = z.number().int();
const sums = { count, sum: z.number(), weighted: z.number() };

/** A pipeline's columns, each with its first leads. */
export const board = z.strictObject({
  currency: z.string(),
  stages: z.array(
    StageRecord.pick({ id: true, key: true, name: true, type: true, probability: true }).extend({
      ...sums,
      unconverted: count.optional()
        .describe("Leads whose amount is not in the sums: nobody gave a rate for their currency."),
      leads: z.array(LeadRecord),
      nextCursor: z.string().nullable(),
    }),
  ),
});

function some<T extends z.ZodType>(first: T) {
  return z.strictObject({
    count,
    countIsEstimate: z.literal(true).exactOptional(),
    first: z.array(first),
  });
}

const won = z.strictObject({ count, sum: z.number(), unconverted: count });

/** What to do next, and the caller's own numbers. */
export const dashboard: z.ZodType<Dashboard> = z.strictObject({
  currency: z.string(),
  overdue: some(TaskRecord),
  today: some(TaskRecord),
  openTasks: count,
  rotting: some(LeadRecord),
  withoutNextTask: some(LeadRecord),
  open: z.strictObject({ ...sums, unconverted: count }),
  wonThisMonth: won,
  wonLastMonth: won,
  activity: z.array(
    z.strictObject({ kind: z.enum([...kinds, "task"]), week: count, lastWeek: count }),
  ),
});

const id = z.number().int();
const text = z.string().nullable();
const found = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.array(z.strictObject({ id, ...shape })).optional();

/** What was found, by its kind; a short search leaves interactions out. */
export const hits = z.strictObject({
  customers: found({ name: z.string(), email: text, company: text, phone: text }),
  companies: found({ name: z.string(), domain: text, phone: text }),
  leads: found({ title: z.string(), stage: text }),
  tasks: found({ title: z.string(), status: TaskRecord.shape.status, dueAt: text }),
  interactions: found({ kind: z.enum(kinds), subject: text, body: text, occurredAt: text }),
  users: found({ name: z.string(), email: z.string(), role: z.enum(roles) }),
});
