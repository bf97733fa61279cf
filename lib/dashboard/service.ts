import type { Ctx } from "../context.ts";
import { startOfDay, startOfMonth, startOfNextWeek, toLocal } from "../i18n/zoned_time.ts";
import { listLeads } from "../leads/service.ts";
import { sumsOf } from "../leads/sums.ts";
import type { Page } from "../resource.ts";
import { listTasks } from "../tasks/service.ts";
import { ratesOn } from "../organisation/rates.ts";
import { getOrganisation } from "../organisation/service.ts";
import { selectWeeks, selectWon, type Spans } from "./repository.ts";
import type { Dashboard, Some } from "./schema.ts";

const shown = 8;
const mine = { userId: ["me" as const] };
const myOpen = { ownerId: ["me" as const], status: ["open" as const] };

/** The actor's own day: "today", week and month by their own time zone. */
export async function getDashboard(ctx: Ctx): Promise<Dashboard> {
  const organisation = await getOrganisation(ctx);
  const rates = ratesOn(organisation, toLocal(ctx.now, organisation.timeZone).slice(0, 10));
  const me = ctx.actor.userId ?? 0;
  const spans = spansOf(ctx);
  const [overdue, today, open, rotting, withoutNextTask, sums, won, activity] = await Promise.all([
    listTasks(ctx, { ...mine, due: "overdue", limit: shown, count: "exact" }),
    listTasks(ctx, { ...mine, due: "today", limit: shown, count: "exact" }),
    listTasks(ctx, { ...mine, status: ["open"], limit: 1, count: "exact" }),
    listLeads(ctx, { ...myOpen, rotting: true, limit: shown }),
    listLeads(ctx, { ...myOpen, nextTask: "none", limit: shown }),
    sumsOf(ctx, myOpen),
    selectWon(ctx.db, me, { ...spans, rates }),
    selectWeeks(ctx.db, me, spans),
  ]);
  return {
    currency: organisation.baseCurrency,
    overdue: some(overdue),
    today: some(today),
    openTasks: open.pagination.total,
    rotting: some(rotting),
    withoutNextTask: some(withoutNextTask),
    open: sums,
    wonThisMonth: won.month,
    wonLastMonth: won.lastMonth,
    activity,
  };
}

function some<T>({ data, pagination }: Page<T>): Some<T> {
  const about = pagination.totalIsEstimate && { countIsEstimate: true as const };
  return { count: pagination.total, ...about, first: data };
}

function spansOf({ now, actor: { timeZone } }: Ctx): Spans {
  const nextWeek = startOfNextWeek(now, timeZone);
  return {
    week: startOfDay(nextWeek, timeZone, -7),
    lastWeek: startOfDay(nextWeek, timeZone, -14),
    month: startOfMonth(now, timeZone),
    lastMonth: startOfMonth(now, timeZone, -1),
  };
}
