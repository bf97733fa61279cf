import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { orderedStages } from "../../lib/stages/service.ts";
import { createCustomer } from "../factories/records.ts";
import type { TestApp } from "./app.ts";

/** Leads of the user's in every open stage of the first pipeline, 40 each unless said otherwise. */
export async function boardWorld(app: TestApp, each = 40) {
  const stages = await orderedStages(await app.ctx("admin"));
  const ownerId = await app.userId("user");
  const customer = await createCustomer(app.db, { ownerId });
  const open = stages.filter((stage) => stage.type === "open");
  const leads = open.flatMap((stage, s) =>
    Array.from({ length: each }, (_, n) => ({
      ...{ ownerId, customerId: customer.id, stageId: stage.id, currency: "EUR", amount: 1000 + n },
      title: `Deal ${s + 1}-${n + 1}`,
      position: `c${String(n).padStart(3, "0")}`,
    }))
  );
  for (let from = 0; from < leads.length; from += 2000) {
    await app.db.insertInto("leads").values(leads.slice(from, from + 2000)).execute();
  }
  const stage = (key: string) => stages.find((one) => one.key === key)?.id ?? 0;
  return {
    stage,
    lead: (id: number) =>
      app.db.selectFrom("leads").selectAll().where("id", "=", id).executeTakeFirstOrThrow(),
    /** The ids of a stage's leads in their order. */
    async column(key: string): Promise<number[]> {
      const rows = await app.db.selectFrom("leads").select("id").where("stageId", "=", stage(key))
        .where("deletedAt", "is", null).orderBy("position").orderBy("id").execute();
      return rows.map((row) => row.id);
    },
  };
}

/** The ids of the cards that a column shows, from the top. */
export function columnIds(page: Page, stageId: number): Promise<number[]> {
  return page.locator(`ol[data-stage="${stageId}"] > .deal`)
    .evaluateAll((cards) => cards.map((card) => Number(card.id.slice(1))));
}

export interface Point {
  x: number;
  y: number;
}

export async function center(locator: Locator): Promise<Point> {
  const box = await locator.boundingBox();
  assert.ok(box);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A finger that the browser itself gets, so that it scrolls where no script says no. */
export async function finger(page: Page) {
  const session = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", points: Point[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: points });
  const move = async (point: Point) => {
    await send("touchMove", [point]);
    await page.waitForTimeout(16);
  };
  return {
    down: (point: Point) => send("touchStart", [point]),
    move,
    up: () => send("touchEnd", []),
    async swipe(from: Point, to: Point) {
      await send("touchStart", [from]);
      for (let n = 1; n <= 10; n++) {
        await move({
          x: from.x + (to.x - from.x) * n / 10,
          y: from.y + (to.y - from.y) * n / 10,
        });
      }
      // A finger that rests before it leaves gives the page no swing.
      await page.waitForTimeout(200);
      await move(to);
      await send("touchEnd", []);
      await page.waitForTimeout(200);
    },
  };
}
