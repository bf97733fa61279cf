import assert from "node:assert/strict";
import { moveLead, winLead } from "../../../lib/leads/moves.ts";
import { getLead, leadStages, updateLead } from "../../../lib/leads/service.ts";
import { sql } from "kysely";
import { getBoard } from "../../../lib/leads/board.ts";
import { foldSums } from "../../../lib/leads/sum_repository.ts";
import { leadWorld } from "./world.ts";

const world = await leadWorld();
const { db, seller, manager, stage, newLead, column } = world;

Deno.test.afterAll(() => world.close());

Deno.test("concurrent movers to one place lose nothing and get different places", async () => {
  const anchor = await newLead({ stageId: stage("verbal_yes") });
  const movers = await Promise.all(Array.from({ length: 12 }, () => newLead()));
  await Promise.all(
    movers.map((lead, n) =>
      moveLead((n % 2 === 0 ? seller : manager).ctx(), lead.id, {
        stageId: stage("verbal_yes"),
        beforeId: anchor.id,
      })
    ),
  );
  const ids = await column("verbal_yes");
  assert.deepEqual(ids.toSorted(), [...movers, anchor].map((lead) => lead.id).toSorted());
  assert.equal(ids.at(-1), anchor.id);
  const keys = await db.selectFrom("leads").select("position").where("id", "in", ids).execute();
  assert.equal(new Set(keys.map((row) => row.position)).size, 13);
});

Deno.test("two who move one lead at once both do, one after the other", async () => {
  const { id } = await newLead();
  await Promise.all([
    moveLead(seller.ctx(), id, { stageId: stage("meeting") }),
    moveLead(manager.ctx(), id, { stageId: stage("proposal") }),
    winLead(manager.ctx(), id),
  ]);
  const stays = await leadStages(seller.ctx(), id);
  assert.equal(stays.length, 4);
  stays.slice(1).forEach((stay, n) => {
    assert.equal(stay.fromStageId, stays[n]?.toStageId);
    assert.equal(stays[n]?.leftAt, stay.enteredAt);
  });
  const lead = await getLead(seller.ctx(), id);
  assert.deepEqual([lead.stageId, lead.version], [stays.at(-1)?.toStageId, 4]);
  assert.equal(lead.closedAt !== null, lead.stage.type !== "open");
});

Deno.test("a mover and editors of other fields at once lose nothing", async () => {
  const { id, version: baseVersion } = await newLead();
  await Promise.all([
    updateLead(seller.ctx(), id, { fields: { amount: 7 }, baseVersion }),
    moveLead(manager.ctx(), id, { stageId: stage("meeting") }),
    updateLead(manager.ctx(), id, { fields: { source: "Fair" }, baseVersion }),
  ]);
  const { amount, source, stageId } = await getLead(seller.ctx(), id);
  assert.deepEqual({ amount, source, stageId }, {
    amount: 7,
    source: "Fair",
    stageId: stage("meeting"),
  });
  await assert.rejects(
    updateLead(seller.ctx(), id, { fields: { source: "Web" }, baseVersion }),
    { code: "CONFLICT" },
  );
});

Deno.test("sums that are folded while leads move stay right", async () => {
  const leads = await Promise.all(Array.from({ length: 10 }, () => newLead({ amount: 10 })));
  const work = leads.flatMap((lead, n) => [
    () => moveLead(manager.ctx(), lead.id, { stageId: stage("meeting") }),
    () => foldSums(db),
    () => updateLead(seller.ctx(), lead.id, { fields: { amount: n } }),
  ]);
  await Promise.all(work.map((run) => run()));
  await foldSums(db);
  const { stages } = await getBoard(manager.ctx(), {});
  const counted = await db.selectFrom("leads").where("deletedAt", "is", null).groupBy("stageId")
    .select(["stageId", sql<number>`count(*)::int`.as("count")])
    .select(sql<number>`coalesce(sum(amount), 0)`.as("sum")).execute();
  for (const { stageId, count, sum } of counted) {
    const column = stages.find((one) => one.id === stageId);
    assert.deepEqual([column?.count, column?.sum], [count, sum]);
  }
});
