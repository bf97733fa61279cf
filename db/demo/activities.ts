import type { Ctx } from "../../lib/context.ts";
import { insertAll } from "./bulk.ts";
import { between, today, workingTime } from "./clock.ts";
import type { DemoCustomer } from "./customers.ts";
import type { DemoLead } from "./leads.ts";
import type { DemoPeople } from "./people.ts";
import { at, type Random } from "./random.ts";
import { talks, taskTitles } from "./words.ts";

interface About {
  customers: DemoCustomer[];
  leads: DemoLead[];
}

interface Subject {
  customerId: number;
  leadId: number | null;
  ownerId: number;
  createdAt: string;
}

/** 600 tasks: most done, some late, some today, the others to come. */
export async function seedTasks(
  ctx: Ctx,
  random: Random,
  { logins, ...about }: About & Pick<DemoPeople, "logins">,
): Promise<void> {
  const open = about.leads.filter((lead) => lead.closedAt === null);
  const planned = logins.flatMap((login) =>
    plannedTasks(ctx, random, open.filter((lead) => lead.ownerId === login))
  );
  const others = Array.from({ length: 600 - planned.length }, () => {
    const done = random.chance(0.6);
    const subject = aSubject(random, { ...about, leads: done ? about.leads : open });
    return done ? pastTask(ctx, random, subject) : openTask(ctx, random, subject);
  });
  await insertAll(ctx, "tasks", [...planned, ...others]);
}

/** Three tasks that are late and three for today, about the person's own leads. */
function plannedTasks(ctx: Ctx, random: Random, leads: DemoLead[]) {
  const late = [-1, -2, -4].map((days) => workingTime(ctx.now, days, random));
  const due = [...late, ...[0, 1, 2].map(() => today(ctx.now, random))];
  return due.map((dueAt) => {
    const lead = random.pick(leads);
    const made = between(workingTime(ctx.now, -random.int(6, 20), random), lead.createdAt, ctx.now);
    const subject = { ...lead, leadId: lead.id };
    return { ...task(random, subject, made), dueAt, status: "open", completedAt: null };
  });
}

function openTask(ctx: Ctx, random: Random, subject: Subject) {
  const due = random.weighted([[random.int(-9, -1), 12], [0, 10], [random.int(1, 45), 78]]);
  return {
    ...task(
      random,
      subject,
      between(workingTime(ctx.now, -random.int(1, 20), random), subject.createdAt, ctx.now),
    ),
    dueAt: workingTime(ctx.now, due, random),
    status: "open",
    completedAt: null,
  };
}

function pastTask(ctx: Ctx, random: Random, subject: Subject) {
  const days = -random.int(1, 200);
  const dueAt = between(workingTime(ctx.now, days, random), subject.createdAt, ctx.now);
  const status = random.chance(0.92) ? "done" : "cancelled";
  return { ...task(random, subject, subject.createdAt), dueAt, status, completedAt: dueAt };
}

function task(random: Random, subject: Subject, createdAt: string) {
  return {
    title: random.pick(taskTitles),
    userId: subject.ownerId,
    createdBy: subject.ownerId,
    customerId: subject.customerId,
    leadId: subject.leadId,
    priority: random.weighted([["normal", 66], ["high", 18], ["low", 10], ["urgent", 6]]),
    createdAt,
    updatedAt: createdAt,
  };
}

/** 2,500 calls, emails, meetings and notes; each lead keeps the time of its last one. */
export async function seedInteractions(ctx: Ctx, random: Random, about: About): Promise<void> {
  const rows = Array.from(
    { length: 2500 },
    () => interaction(ctx, random, aSubject(random, about)),
  );
  await insertAll(ctx, "interactions", rows);
  await ctx.db.updateTable("leads").set((row) => ({
    lastActivityAt: row.selectFrom("interactions").whereRef("leadId", "=", "leads.id")
      .select((inner) => inner.fn.max("occurredAt").as("latest")),
  })).execute();
}

function interaction(ctx: Ctx, random: Random, subject: Subject) {
  const { kind, outcome, ...text } = random.pick(talks);
  const minutes: Record<string, number> = { reached: random.int(2, 25), meeting: 45 };
  const daysAgo = Math.floor(random.int(0, 360) * random.int(1, 100) / 100);
  const occurredAt = between(workingTime(ctx.now, -daysAgo, random), subject.createdAt, ctx.now);
  return {
    kind,
    ...text,
    customerId: subject.customerId,
    leadId: subject.leadId,
    userId: subject.ownerId,
    direction: kind === "call" || kind === "email" ? random.pick(["inbound", "outbound"]) : null,
    outcome: outcome ?? null,
    durationMinutes: minutes[outcome ?? kind] ?? null,
    occurredAt,
    createdAt: occurredAt,
    updatedAt: occurredAt,
  };
}

function aSubject(random: Random, { customers, leads }: About): Subject {
  if (random.chance(0.45)) {
    const customer = random.pick(customers);
    return { ...customer, customerId: customer.id, leadId: null };
  }
  const lead = at(leads, random.int(0, leads.length - 1));
  return { ...lead, leadId: lead.id };
}
