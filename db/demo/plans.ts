import type { Ctx } from "../../lib/context.ts";
import { inMonth } from "./clock.ts";
import type { DemoCustomer } from "./customers.ts";
import type { Random } from "./random.ts";

/** Whose lead it is, and where it stands where that is not left to chance. */
export interface Plan {
  customer: DemoCustomer;
  stage?: string;
  /** When it came into its last stage. */
  since?: string;
}

/** A customer of so many days was there all of last month. */
const oldEnough = 70;

/** For each login leads won this month and the month before, and some that are open. */
export function plannedLeads(
  ctx: Ctx,
  random: Random,
  { customers, logins }: { customers: DemoCustomer[]; logins: number[] },
): Plan[] {
  return logins.flatMap((login) => {
    const own = customers.filter((one) => one.ownerId === login && one.daysAgo > oldEnough);
    const won = ([0, 0, -1, -1, -1] as const).map((month) => ({
      customer: random.pick(own),
      stage: "won",
      since: inMonth(ctx.now, month, random),
    }));
    const open = ["qualified", "meeting", "proposal", "proposal", "negotiation"]
      .map((stage) => ({ customer: random.pick(own), stage }));
    return [...won, ...open];
  });
}
