import assert from "node:assert/strict";
import { reportAnswers } from "../../../lib/reports/answers.ts";
import { reportNames } from "../../../lib/reports/names.ts";
import { reports } from "../../../lib/reports/registry.ts";
import { reportWorld } from "./world.ts";

const world = await reportWorld();
Deno.test.afterAll(() => world.close());

for (const name of reportNames) {
  Deno.test(`${name} answers what the document says, field by field`, async () => {
    for (const role of ["user", "manager", "admin"] as const) {
      const result = await reports[name].run(world.of(role), new URLSearchParams());
      const { error } = reportAnswers[name].safeParse(JSON.parse(JSON.stringify(result)));
      assert.deepEqual(error?.issues, undefined, role);
    }
  });
}
