import assert from "node:assert/strict";
import { getBoard } from "../../../lib/leads/board.ts";
import { reopenLead, winLead } from "../../../lib/leads/moves.ts";
import { listLeads, trashLead, updateLead } from "../../../lib/leads/service.ts";
import { filterOf } from "../../../lib/leads/reach.ts";
import type { LeadQuery } from "../../../lib/leads/schema.ts";
import { hasKeptSums } from "../../../lib/leads/sum_repository.ts";
import { leadWorld } from "./world.ts";

const world = await leadWorld();
const { db, seller, colleague, manager, admin, customer, stage, newLead } = world;

Deno.test.afterAll(() => world.close());

Deno.test("the rate is frozen when a lead closes, for sums in base currency", async () => {
  const setRates = (rates: Record<string, unknown>) =>
    db.updateTable("organisation").set({ exchangeRates: rates }).execute();
  await setRates({ "2026-01-01": { USD: 0.5 } });
  const { id } = await newLead({ amount: 1000, currency: "usd".toUpperCase() });
  const won = await winLead(seller.ctx(), id);
  assert.equal(won.closedRate, 0.5);
  await setRates({ "2026-01-01": { USD: 2 } });
  const sumOf = async (key: string) => {
    const { stages } = await getBoard(seller.ctx(), { source: ["Rates"] });
    const { sum, weighted, unconverted } = stages.find((one) => one.key === key) ?? {};
    return [sum, weighted, unconverted];
  };
  await updateLead(seller.ctx(), id, { fields: { source: "Rates" } });
  assert.deepEqual(await sumOf("won"), [500, 500, 0]);
  await reopenLead(seller.ctx(), id);
  assert.deepEqual(await sumOf("qualified"), [2000, 200, 0]);
  await updateLead(seller.ctx(), id, { fields: { currency: "GBP" } });
  assert.deepEqual(await sumOf("qualified"), [0, 0, 1]);
  await setRates({});
});

Deno.test("sums are over all leads in scope, those beyond the first page too; a lost one weighs nothing", async () => {
  const lead = { customerId: customer.id, currency: "EUR", position: "c000", source: "Sums" };
  const rows = [
    ...Array.from({ length: 120 }, () => ({ amount: 10.1, ownerId: seller.id, key: "meeting" })),
    { amount: 1000, ownerId: colleague.id, key: "meeting" },
    { amount: 500, ownerId: seller.id, key: "lost", probability: 90 },
    { amount: 300, ownerId: seller.id, key: "won", probability: 10 },
  ];
  await db.insertInto("leads").values(rows.map(({ key, ...row }, n) => ({
    ...lead,
    ...row,
    title: `Sum ${n}`,
    stageId: stage(key),
  }))).execute();
  const boardOf = async (who: typeof seller) => {
    const { stages } = await getBoard(who.ctx(), { source: ["Sums"] });
    return Object.fromEntries(stages.map(({ key, count, sum, weighted, leads, nextCursor }) => [
      key,
      [count, sum, weighted, leads.length, nextCursor !== null],
    ]));
  };
  const own = await boardOf(seller);
  assert.deepEqual(own.meeting, [120, 1212, 303, 50, true]);
  assert.deepEqual(own.lost, [1, 500, 0, 1, false]);
  assert.deepEqual(own.won, [1, 300, 300, 1, false]);
  assert.deepEqual((await boardOf(manager)).meeting, [121, 2212, 553, 50, true]);
});

Deno.test("the board's cursor goes on in the list of its stage", async () => {
  const { stages } = await getBoard(seller.ctx(), { source: ["Sums"] });
  const meeting = stages.find((one) => one.key === "meeting");
  const seen = new Set(meeting?.leads.map((lead) => lead.id));
  let cursor = meeting?.nextCursor ?? undefined;
  while (cursor !== undefined) {
    const query = { stageId: [stage("meeting")], source: ["Sums"], cursor, limit: 30 };
    const { data, pagination } = await listLeads(seller.ctx(), query);
    for (const lead of data) seen.add(lead.id);
    cursor = pagination.nextCursor ?? undefined;
  }
  assert.equal(seen.size, 120);
});

Deno.test("a lead in the trash is in no column and no sum", async () => {
  const { id } = await newLead({ amount: 1, source: "Trash" });
  await trashLead(admin.ctx(), id);
  const { stages } = await getBoard(admin.ctx(), { source: ["Trash"] });
  assert.deepEqual(
    stages.map(({ count, leads }) => [count, leads.length]),
    stages.map(() => [0, 0]),
  );
});

Deno.test("the board without filters beyond owners and teams asks the kept sums", async () => {
  const asks = async (query: LeadQuery) => hasKeptSums(await filterOf(seller.ctx(), query));
  assert.equal(await asks({ stageId: [1, 2], ownerId: ["me"], teamId: [1] }), true);
  assert.equal(await asks({ source: ["Fair"] }), false);
  assert.equal(await asks({ deleted: true }), false);
});
