import { seed } from "../../../db/seed.ts";
import type { Role } from "../../../lib/auth/permissions.ts";
import { type Ctx, systemContext } from "../../../lib/context.ts";
import { createLead, trashLead, updateLead } from "../../../lib/leads/service.ts";
import { loseLead, moveLead, reopenLead, winLead } from "../../../lib/leads/moves.ts";
import { setTargets } from "../../../lib/targets/service.ts";
import { updateStage } from "../../../lib/stages/service.ts";
import { testDatabase } from "../../support/database.ts";

export const now = new Date();

/** The demo data with everything on top that reports could get wrong. */
export async function reportWorld() {
  const database = await testDatabase();
  const { db, kv } = database;
  await seed(systemContext(db, kv, now));
  const people = await db.selectFrom("users").selectAll().execute();
  const of = (role: Role): Ctx => {
    const row = people.find(({ email }) => email === `${role}@demo.test`);
    if (row === undefined) throw new Error(`no ${role}`);
    const { id: userId, name, email, teamId, locale, timeZone } = row;
    const actor = { userId, name, email, role, teamId, locale, timeZone, sessionId: null };
    return { ...systemContext(db, kv, now), actor };
  };
  const world = { ...database, of, people };
  await unsettle(world);
  return world;
}

export type World = Awaited<ReturnType<typeof reportWorld>>;

/** Leads that move there and back, are lost, trashed, dateless, unpriced or in a strange currency. */
async function unsettle({ db, of }: Pick<World, "db" | "of">): Promise<void> {
  const stages = await db.selectFrom("stages").selectAll().orderBy("position").execute();
  const stage = (key: string) => stages.find((one) => one.key === key)?.id ?? 0;
  const open = await db.selectFrom("leads").selectAll().where("closedAt", "is", null)
    .orderBy("id").limit(40).execute();
  const id = (index: number) => open[index]?.id ?? 0;
  const reason = await db.selectFrom("lostReasons").selectAll().where("key", "!=", "other")
    .executeTakeFirstOrThrow();
  const edit = (index: number, fields: Parameters<typeof updateLead>[2]["fields"]) =>
    updateLead(of("admin"), id(index), { fields });
  // A won lead's name says nothing: its stage's type does.
  await updateStage(of("admin"), stage("won"), { fields: { name: "Lost cause" } });
  await updateStage(of("admin"), stage("meeting"), { fields: { forecastCategory: "omitted" } });
  await winLead(of("admin"), id(0));
  await loseLead(of("admin"), id(1), { lostReasonId: reason.id });
  await loseLead(of("admin"), id(2), { lostReasonId: reason.id });
  await reopenLead(of("admin"), id(2));
  await trashLead(of("admin"), id(3));
  await edit(4, { expectedCloseOn: null, source: null });
  await edit(5, { amount: null });
  await edit(6, { currency: "CHF" });
  await edit(7, { amount: 123_456.78, probability: 35 });
  await edit(8, { expectedCloseOn: "2031-01-31" });
  await edit(9, { probability: 1 });
  for (const key of ["negotiation", "qualified", "proposal"]) {
    await moveLead(of("admin"), id(10), { stageId: stage(key) });
  }
  for (const role of ["user", "manager"] as const) {
    const { id: customerId } = await db.selectFrom("customers").select("id")
      .where("ownerId", "=", of(role).actor.userId).limit(1).executeTakeFirstOrThrow();
    await createLead(of(role), {
      ...{ title: "New today", customerId, amount: 5000, expectedCloseOn: today() },
    });
    await winLead(of(role), (await createLead(of(role), { title: "Fast", customerId })).record.id);
  }
  const quarter = `${today().slice(0, 4)}-10-01`;
  await setTargets(of("manager"), [
    { userId: of("user").actor.userId ?? 0, quarter, amount: 90_000 },
    { userId: of("manager").actor.userId ?? 0, quarter, amount: 100_000 },
  ]);
}

/** The organisation's day. */
export function today(): string {
  return dayOf(now);
}

/** The day in the organisation's time zone, which is Berlin's in the demo data. */
export function dayOf(at: Date): string {
  return days.format(at);
}

const days = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" });
