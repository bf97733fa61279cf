import assert from "node:assert/strict";
import { sealed } from "../../../lib/changes/sealer.ts";
import { verifyChanges } from "../../../lib/changes/verify.ts";
import { createCustomer, trashCustomer } from "../../../lib/customers/service.ts";
import { readConfig } from "../../../lib/config.ts";
import { systemContext } from "../../../lib/context.ts";
import { createInteraction } from "../../../lib/interactions/service.ts";
import { createLead } from "../../../lib/leads/service.ts";
import { winLead } from "../../../lib/leads/moves.ts";
import { updateOrganisation } from "../../../lib/organisation/service.ts";
import { retaining } from "../../../lib/retention/job.ts";
import { applyRules, previewRules } from "../../../lib/retention/service.ts";
import { createTask } from "../../../lib/tasks/service.ts";
import { testDatabase } from "../../support/database.ts";
import { person } from "../../support/people.ts";

const database = await testDatabase();
const { db, kv } = database;
Deno.test.afterAll(() => database.close());
const admin = await person(database, "admin");
const years = (count: number) => new Date(Date.now() - count * 365 * 86_400_000);
/** Somebody as if written down three years ago. */
const longAgo = () => ({ ...admin.ctx(), now: years(3) });

async function stranger(name: string, status: "prospect" | "active" = "prospect") {
  const input = { name, email: `${name.toLowerCase()}@x.test`, status };
  return (await createCustomer(longAgo(), input)).record.id;
}

const nameOf = async (id: number) =>
  (await db.selectFrom("customers").select("name").where("id", "=", id).executeTakeFirst())?.name;

Deno.test("rules are off until they are set, and take what the preview said", async () => {
  const silent = await stranger("Silent");
  const heard = await stranger("Heard");
  await createInteraction(admin.ctx(), { kind: "note", customerId: heard, body: "Hello" });
  const planned = await stranger("Planned");
  await createTask(longAgo(), { title: "Call", customerId: planned });
  const client = await stranger("Client", "active");
  const won = await stranger("Won");
  const { record: lead } = await createLead(longAgo(), { title: "Won", customerId: won });
  await winLead(longAgo(), lead.id);
  const trashed = await stranger("Trashed");
  await trashCustomer({ ...admin.ctx(), now: years(1) }, trashed);

  const system = () => systemContext(db, kv);
  assert.deepEqual(await applyRules(system()), { purged: 0, erased: 0 });
  const rules = { trashDays: 30, staleMonths: 24 };
  assert.deepEqual(await previewRules(admin.ctx(), rules), { trash: 1, strangers: 1 });
  const off = { trashDays: null, staleMonths: null };
  assert.deepEqual(await previewRules(admin.ctx(), off), { trash: null, strangers: null });
  const setting = admin.ctx();
  await updateOrganisation(setting, { fields: rules });
  const logged = await db.selectFrom("changeData").select("after")
    .innerJoin("changes", "changes.id", "changeId")
    .where("changeSetId", "=", setting.changeSet.id ?? 0).executeTakeFirstOrThrow();
  assert.partialDeepStrictEqual(logged.after, rules);

  await retaining.run({ ctx: system(), config: readConfig(() => undefined), attempt: 1 }, {});
  const names = await Promise.all([silent, heard, planned, client, won, trashed].map(nameOf));
  assert.deepEqual(names, ["Erased person", "Heard", "Planned", "Client", "Won", undefined]);
  assert.deepEqual(await previewRules(admin.ctx(), rules), { trash: 0, strangers: 0 });
  await sealed(db);
  assert.equal((await verifyChanges(db)).wrong, undefined);
});

Deno.test("only administrators see what rules would take", async () => {
  for (const role of ["user", "manager"] as const) {
    const { ctx } = await person(database, role);
    const asked = previewRules(ctx(), { trashDays: 1, staleMonths: 1 });
    await assert.rejects(asked, { code: "FORBIDDEN" });
  }
});
