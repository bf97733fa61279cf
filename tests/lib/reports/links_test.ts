import assert from "node:assert/strict";
import { drawnReport } from "../../../components/reports/drawn.ts";
import { reportNames } from "../../../lib/reports/names.ts";
import { reports } from "../../../lib/reports/registry.ts";
import { resources } from "../../../lib/resources.ts";
import { reportWorld, today } from "./world.ts";

const world = await reportWorld();
Deno.test.afterAll(() => world.close());

const questions = {
  user: [""],
  manager: ["", `teamId=1&since=${today()}`],
  admin: [`period=last_month&by=month&since=${today()}`],
};

for (const name of reportNames) {
  Deno.test(`each number of ${name} is how many rows its link lists`, async () => {
    let followed = 0;
    for (const role of ["user", "manager", "admin"] as const) {
      for (const question of questions[role]) {
        const ctx = world.of(role);
        const params = new URLSearchParams(question);
        for (const key of [...params.keys()]) {
          if (!reports[name].filters.includes(key)) params.delete(key);
        }
        const drawn = await drawnReport(ctx, name, params);
        const { rows, total = [], notes } = drawn.shown;
        // Each link of the first and last rows, where the rows differ in their numbers only.
        const some = name === "movement" ? rows : [...rows.slice(0, 2), ...rows.slice(-1)];
        const shown = [...some, total, notes].flat();
        for (const { href, count, text } of shown) {
          if (href === undefined) continue;
          const [path = "", query] = href.split("?");
          const filters = new URLSearchParams(query);
          filters.set("count", "exact");
          filters.set("limit", "1");
          const list = resources.find((one) => `/${one.name}` === path);
          const found = await list?.list(ctx, filters);
          assert.equal(found?.pagination.total, count, `${role} ${question} ${text} ${href}`);
          followed += 1;
        }
      }
    }
    assert.ok(followed > 0, "nothing to follow");
  });
}

Deno.test("a linked number says how many rows it stands for", async () => {
  for (const name of reportNames) {
    const { shown } = await drawnReport(world.of("admin"), name, new URLSearchParams());
    for (const { href, count } of [...shown.rows.flat(), ...shown.total ?? []]) {
      assert.equal(href === undefined, count === undefined, name);
    }
  }
});

Deno.test("several kinds of movement happened since this morning, so that their links were followed", async () => {
  const params = new URLSearchParams({ since: today() });
  const { rows } = await reports.movement.run(world.of("admin"), params);
  assert.ok(rows.filter(({ count }) => count > 0).length >= 4);
});
