import assert from "node:assert/strict";
import fc from "fast-check";
import { sql } from "kysely";
import { undoChangeSet } from "../../../lib/changes/undo.ts";
import type { Ctx } from "../../../lib/context.ts";
import { moveLead } from "../../../lib/leads/moves.ts";
import { restoreLead, trashLead, updateLead } from "../../../lib/leads/service.ts";
import { foldCounts, mendCounts, wrongCounts } from "../../../lib/reports/kept_counts.ts";
import { keptSpan } from "../../../lib/reports/kept_span.ts";
import { reports } from "../../../lib/reports/registry.ts";
import { undoables } from "../../../lib/resources.ts";
import { reportWorld } from "./world.ts";

const world = await reportWorld();
Deno.test.afterAll(() => world.close());
const { db, people } = world;
const leads = await db.selectFrom("leads").selectAll().where("closedAt", "is", null)
  .where("deletedAt", "is", null).orderBy("id").limit(6).execute();
const id = (index: number) => leads[index]?.id ?? 0;
const admin = (): Ctx => ({ ...world.of("admin"), changeSet: { id: undefined } });

Deno.test("the counts are those of a whole year's writes, before and after they are folded", async () => {
  assert.deepEqual(await wrongCounts(db), []);
  const rows = () =>
    db.selectFrom("stageFlows").select(sql<number>`count(*)::int`.as("n"))
      .executeTakeFirstOrThrow();
  const { n: before } = await rows();
  await foldCounts(db);
  assert.deepEqual(await wrongCounts(db), []);
  assert.ok((await rows()).n < before, "nothing was folded");
});

Deno.test("a lead takes its stays along: to another owner, into the trash, back, and for good", async () => {
  const stages = await db.selectFrom("stages").select("id").where("type", "=", "open").execute();
  const other = people.find((one) => one.id !== leads[0]?.ownerId)?.id ?? 0;
  for (const stage of stages) await moveLead(admin(), id(0), { stageId: stage.id });
  await updateLead(admin(), id(0), { fields: { ownerId: other } });
  await trashLead(admin(), id(1));
  assert.deepEqual(await wrongCounts(db), []);
  await restoreLead(admin(), id(1));
  const moved = admin();
  await moveLead(moved, id(2), { stageId: stages.at(-1)?.id ?? 0 });
  if (moved.changeSet.id !== undefined) {
    await undoChangeSet(admin(), moved.changeSet.id, undoables);
  }
  await db.updateTable("leads").set({ ownerId: other }).where("id", "in", [id(3), id(4)]).execute();
  await db.deleteFrom("tasks").where("leadId", "=", id(5)).execute();
  await db.deleteFrom("interactions").where("leadId", "=", id(5)).execute();
  await db.deleteFrom("leads").where("id", "=", id(5)).execute();
  assert.deepEqual(await wrongCounts(db), []);
});

Deno.test("what is logged, trashed, dated anew and taken away is counted", async () => {
  const [userId = 0] = people.map((one) => one.id);
  const at = (day: string) => new Date(`${day}T23:30:00Z`);
  const logged = { kind: "call", userId, customerId: 1, occurredAt: at("2026-03-01") };
  const made = await db.insertInto("interactions").values([logged, { ...logged, kind: "note" }])
    .returning("id").execute();
  const ids = made.map((row) => row.id);
  await db.updateTable("interactions").set({ occurredAt: at("2026-03-02") }).where("id", "in", ids)
    .execute();
  await db.updateTable("interactions").set({ deletedAt: new Date() }).where("id", "=", ids[0] ?? 0)
    .execute();
  assert.deepEqual(await wrongCounts(db), []);
  await db.deleteFrom("interactions").where("id", "in", ids).execute();
  assert.deepEqual(await wrongCounts(db), []);
});

Deno.test("what differs is named and mended", async () => {
  await db.updateTable("activityWeeks").set((eb) => ({ times: eb("times", "+", 1) }))
    .where("id", "=", (eb) => eb.selectFrom("activityWeeks").select((m) => m.fn.min("id").as("id")))
    .execute();
  await db.deleteFrom("stageFlows").where("ownerId", "=", leads[0]?.ownerId ?? 0).execute();
  const wrong = await wrongCounts(db);
  assert.deepEqual([...new Set(wrong.map(({ table }) => table))], [
    "stage_flows",
    "activity_weeks",
  ]);
  await mendCounts(db);
  assert.deepEqual(await wrongCounts(db), []);
});

Deno.test("a span is its whole units with what the edges add and take", () => {
  const instant = fc.integer({ min: 0, max: 400 * 24 }).map((hours) =>
    new Date(Date.UTC(2025, 0, 1) + hours * 3_600_000)
  );
  fc.assert(fc.property(
    ...[instant, instant, fc.constantFrom("month" as const, "week" as const)] as const,
    fc.array(instant, { maxLength: 50 }),
    (one, two, unit, rows) => {
      const [start, end] = one < two ? [one, two] : [two, one];
      const { first, until, edges } = keptSpan({ start, end }, unit);
      const count = (from: Date, to: Date) => rows.filter((at) => at >= from && at < to).length;
      const whole = count(new Date(first), new Date(until));
      const rest = edges.reduce((sum, edge) => sum + edge.sign * count(edge.start, edge.end), 0);
      assert.equal(whole + rest, count(start, end));
    },
  ));
});

Deno.test("odd spans of funnel and activity count what is there", async () => {
  const spans = [["2026-01-17", "2026-01-19"], ["2025-12-20", "2026-06-09"], ["2026-02-03", ""]];
  for (const [from = "", to = ""] of spans) {
    const query = new URLSearchParams({ from, ...(to !== "" && { to }) });
    const [funnel, activity] = await Promise.all([
      reports.funnel.run(admin(), query),
      reports.activity.run(admin(), query),
    ]);
    const during = (at: string) =>
      sql<boolean>`(${sql.ref(at)} at time zone 'Europe/Berlin')::date
        between ${from}::date and coalesce(nullif(${to}::text, '')::date, 'infinity')`;
    const stays = await db.selectFrom("stageHistory").innerJoin("leads", "leads.id", "leadId")
      .innerJoin("stages", "stages.id", "toStageId").select("stageHistory.id")
      .where("again", "=", false).where("leads.deletedAt", "is", null)
      .where("stages.type", "=", "open").where(during("enteredAt")).execute();
    const logged = await db.selectFrom("interactions").select("id").where("deletedAt", "is", null)
      .where(during("occurredAt")).execute();
    assert.equal(funnel.totals.entered, stays.length, `${query}`);
    assert.equal(activity.totals.total, logged.length, `${query}`);
    assert.ok(stays.length > 0 || to === "2026-01-19", "nothing to count");
  }
});
