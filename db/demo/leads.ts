import type { Ctx } from "../../lib/context.ts";
import { insertRows } from "../../lib/db/insert_many.ts";
import { insertAll } from "./bulk.ts";
import { between, dayFrom, workingTime } from "./clock.ts";
import type { DemoCustomer } from "./customers.ts";
import type { DemoPeople } from "./people.ts";
import { type Plan, plannedLeads } from "./plans.ts";
import { at, type Random } from "./random.ts";
import { phases, projects } from "./words.ts";

export interface DemoLead {
  id: number;
  customerId: number;
  ownerId: number;
  createdAt: string;
  closedAt: string | null;
}

interface Stage {
  id: number;
  key: string;
  type: "open" | "won" | "lost";
}

interface Draft {
  row: LeadRow;
  path: { stage: Stage; enteredAt: string }[];
}

interface LeadRow {
  [column: string]: unknown;
  customerId: number;
  ownerId: number;
  createdAt: string;
  closedAt: string | null;
}

const stageWeights = [
  ["qualified", 30],
  ["meeting", 22],
  ["proposal", 14],
  ["negotiation", 8],
  ["verbal_yes", 5],
  ["won", 13],
  ["lost", 8],
] as const;

/** 300 leads over all stages, each with the history of how it got there. */
export async function seedLeads(
  ctx: Ctx,
  random: Random,
  about: { customers: DemoCustomer[] } & Pick<DemoPeople, "logins">,
): Promise<DemoLead[]> {
  const stages = await ctx.db.selectFrom("stages").select(["id", "key", "type"])
    .where("deletedAt", "is", null).orderBy("position").execute();
  const reasons = await ctx.db.selectFrom("lostReasons").select("id").where("key", "!=", "other")
    .orderBy("position").execute();
  const reasonIds = reasons.map((reason) => reason.id);
  const plans = plannedLeads(ctx, random, about);
  const drafts = Array.from({ length: 300 }, (_, index) => {
    const plan = plans[index] ?? { customer: random.pick(about.customers) };
    return newLead(ctx, random, { ...plan, index, stages, reasonIds });
  });
  const ids = await insertAll(ctx, "leads", drafts.map((draft) => draft.row));
  await insertRows(
    ctx.db,
    "stageHistory",
    drafts.flatMap((draft, index) => history(draft, at(ids, index))),
  );
  return drafts.map(({ row }, index) => ({ ...pickLead(row), id: at(ids, index) }));
}

function pickLead({ customerId, ownerId, createdAt, closedAt }: LeadRow) {
  return { customerId, ownerId, createdAt, closedAt };
}

interface From extends Plan {
  index: number;
  stages: Stage[];
  reasonIds: number[];
}

function newLead(ctx: Ctx, random: Random, from: From): Draft {
  const { customer } = from;
  const path = stagePath(ctx, random, from);
  const { stage, enteredAt } = at(path, path.length - 1);
  const closed = stage.type !== "open";
  const row = {
    title: `${random.pick(projects)}${random.pick(phases)}`,
    customerId: customer.id,
    companyId: customer.companyId,
    stageId: stage.id,
    ownerId: customer.ownerId,
    amount: random.int(8, 480) * 250 * (random.chance(0.1) ? 4 : 1),
    currency: customer.currency,
    probability: !closed && random.chance(0.1) ? random.int(1, 19) * 5 : null,
    expectedCloseOn: dayFrom(
      closed ? new Date(enteredAt) : ctx.now,
      closed ? 0 : random.int(-12, 150),
    ),
    source: random.pick(["Referral", "Web form", "Trade fair", "Existing customer"]),
    lostReasonId: stage.type === "lost" ? random.pick(from.reasonIds) : null,
    lastOpenStageId: closed ? at(path, path.length - 2).stage.id : null,
    stageEnteredAt: enteredAt,
    closedAt: closed ? enteredAt : null,
    position: columnKey(from.index),
    createdAt: at(path, 0).enteredAt,
    updatedAt: enteredAt,
  };
  return { row, path };
}

/** The stages that a lead went through, from the first one on, with the times. */
function stagePath(ctx: Ctx, random: Random, from: From): Draft["path"] {
  const { stages, customer, since } = from;
  const key = from.stage ?? random.weighted(stageWeights);
  const last = at(stages, stages.findIndex((stage) => stage.key === key));
  const open = stages.filter((stage) => stage.type === "open");
  const steps = last.type === "open" ? open.indexOf(last) + 1 : random.int(2, open.length);
  const path = open.slice(0, steps);
  if (last.type !== "open") path.push(last);
  const age = Math.min(random.int(3, 30) * path.length, 400);
  let days = -age;
  let enteredAt = customer.createdAt;
  // A planned end bounds the steps before it, so that none is entered later.
  const end = since === undefined ? ctx.now : new Date(since);
  return path.map((stage, index) => {
    const planned = index === path.length - 1 ? since : undefined;
    enteredAt = planned ?? between(workingTime(end, days, random), enteredAt, end);
    days += random.int(1, Math.max(1, Math.floor(age / path.length)));
    return { stage, enteredAt };
  });
}

function history({ path, row }: Draft, leadId: number) {
  return path.map(({ stage, enteredAt }, index) => ({
    leadId,
    fromStageId: index === 0 ? null : at(path, index - 1).stage.id,
    toStageId: stage.id,
    enteredAt,
    leftAt: path[index + 1]?.enteredAt ?? null,
    userId: row.ownerId,
  }));
}

const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** A key of four characters that sorts by its bytes and leaves room before, between and after. */
function columnKey(index: number): string {
  const digit = (place: number) => at([...digits], Math.floor(index / 62 ** place) % 62);
  return `c${digit(2)}${digit(1)}${digit(0)}`;
}
