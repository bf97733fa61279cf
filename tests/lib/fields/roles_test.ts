import assert from "node:assert/strict";
import type { Ctx } from "../../../lib/context.ts";
import { explain } from "../../../lib/fields/policy.ts";
import {
  createField,
  fieldsOf,
  getField,
  restoreField,
  trashField,
  updateField,
} from "../../../lib/fields/service.ts";
import type { RecordAction } from "../../../lib/ownership.ts";
import { testDatabase } from "../../support/database.ts";
import { peopleOfRoles } from "../../support/people.ts";
import { outcomeOf } from "../../support/role_matrix.ts";

const database = await testDatabase();
const actors = await peopleOfRoles(database);

Deno.test.afterAll(() => database.close());

let made = 0;

const newField = (ctx: Ctx) =>
  createField(ctx, { entity: "customers", label: `Field ${made += 1}`, type: "text" });

const actions: Record<RecordAction, (ctx: Ctx, id: number) => Promise<unknown>> = {
  read: getField,
  create: newField,
  update: (ctx, id) => updateField(ctx, id, { fields: { label: crypto.randomUUID() } }),
  delete: (ctx, id) => trashField(ctx, id),
  restore: restoreField,
};

for (const [role, actor] of Object.entries(actors)) {
  for (const [name, run] of Object.entries(actions)) {
    const allowed = role === "admin" || name === "read";
    Deno.test(`${role} ${allowed ? "can" : "cannot"} ${name} a custom field`, async () => {
      const { record } = await newField(actors.admin.ctx());
      if (name === "restore") await trashField(actors.admin.ctx(), record.id);
      const outcome = await outcomeOf(run(actor.ctx(), record.id));
      assert.equal(outcome, allowed ? "allowed" : "FORBIDDEN");
      const action = (Object.keys(actions) as RecordAction[]).find((one) => one === name) ?? "read";
      assert.equal(explain(actor.ctx().actor, action).allowed, allowed);
    });
  }

  Deno.test(`${role} can read the fields of an entity in their order`, async () => {
    const fields = await fieldsOf(actor.ctx(), "customers");
    const places = fields.map((field) => field.position);
    assert.deepEqual(places, [...places].sort((a, b) => a - b));
  });
}
