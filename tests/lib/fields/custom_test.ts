import assert from "node:assert/strict";
import { undoChangeSet } from "../../../lib/changes/undo.ts";
import { createCompany, listCompanies, updateCompany } from "../../../lib/companies/service.ts";
import { createCustomer, getCustomer, updateCustomer } from "../../../lib/customers/service.ts";
import { AppError } from "../../../lib/errors.ts";
import { createField, trashField, updateField } from "../../../lib/fields/service.ts";
import type { FieldInput } from "../../../lib/fields/schema.ts";
import { createLead, listLeads, updateLead } from "../../../lib/leads/service.ts";
import { resources, undoables } from "../../../lib/resources.ts";
import { createTask, listTasks, updateTask } from "../../../lib/tasks/service.ts";
import { testDatabase } from "../../support/database.ts";
import { person } from "../../support/people.ts";

const database = await testDatabase();
const admin = await person(database, "admin");
const other = await person(database, "manager");

Deno.test.afterAll(() => database.close());

const define = async (input: Omit<FieldInput, "label">) =>
  (await createField(admin.ctx(), { ...input, label: input.key ?? "" })).record;

await define({ entity: "customers", key: "region", type: "text" });
await define({ entity: "customers", key: "seats", type: "number" });
await define({ entity: "customers", key: "since", type: "date" });
await define({ entity: "customers", key: "partner", type: "boolean" });
await define({ entity: "customers", key: "tier", type: "select", options: ["gold", "tin"] });
await define({ entity: "customers", key: "wiki", type: "url" });

let made = 0;

async function newCustomer(custom: Record<string, string | number | boolean | null> = {}) {
  made += 1;
  const input = { name: `Custom ${made}`, email: `custom.${made}@x.test`, custom };
  return (await createCustomer(admin.ctx(), input)).record;
}

/** The fields that a write complains about. */
async function complaints(work: Promise<unknown>, code = "VALIDATION_ERROR"): Promise<string[]> {
  const error: unknown = await work.then(() => undefined, (thrown) => thrown);
  assert.ok(error instanceof AppError, "nothing was refused");
  assert.equal(error.code, code);
  return error.details.map((detail) => detail.field);
}

Deno.test("values of every type are kept as their type, from JSON and from form text", async () => {
  const values = { region: "North", seats: 12.5, since: "2024-02-29", partner: true, tier: "gold" };
  const wiki = "https://wiki.example/a";
  assert.deepEqual((await newCustomer({ ...values, wiki })).custom, { ...values, wiki });
  const typed = {
    region: " North ",
    seats: "12.5",
    partner: "true",
    tier: "",
    wiki: "wiki.example",
  };
  const { custom } = await newCustomer(typed);
  const read = { region: "North", seats: 12.5, partner: true, wiki: "https://wiki.example" };
  assert.deepEqual(custom, read);
});

Deno.test("a value of another type is refused at its field", async () => {
  const wrong = {
    ...{ region: 7, seats: "many", since: "2024-02-30", partner: "perhaps" },
    ...{ tier: "wood", wiki: "javascript:alert(1)" },
  };
  const fields = Object.keys(wrong).map((key) => `custom.${key}`);
  assert.deepEqual(await complaints(newCustomer(wrong)), fields);
  const { id } = await newCustomer();
  const edit = updateCustomer(admin.ctx(), id, { fields: { custom: wrong } });
  assert.deepEqual(await complaints(edit), fields);
});

Deno.test("an unknown key is refused on create and update of every entity", async () => {
  const custom = { nothing: 1 };
  const customer = await newCustomer();
  const company = (await createCompany(admin.ctx(), { name: "Known" })).record;
  const lead = (await createLead(admin.ctx(), { title: "Known", customerId: customer.id })).record;
  const task = (await createTask(admin.ctx(), { title: "Known" })).record;
  const writes = [
    () => newCustomer(custom),
    () => createCompany(admin.ctx(), { name: "New", custom }),
    () => createLead(admin.ctx(), { title: "New", customerId: customer.id, custom }),
    () => createTask(admin.ctx(), { title: "New", custom }),
    () => updateCustomer(admin.ctx(), customer.id, { fields: { custom } }),
    () => updateCompany(admin.ctx(), company.id, { fields: { custom } }),
    () => updateLead(admin.ctx(), lead.id, { fields: { custom } }),
    () => updateTask(admin.ctx(), task.id, { fields: { custom } }),
  ];
  for (const write of writes) assert.deepEqual(await complaints(write()), ["custom.nothing"]);
});

Deno.test("a required field is asked for on create, and cannot be emptied", async () => {
  const code = await define({ entity: "tasks", key: "code", type: "text", required: true });
  assert.deepEqual(await complaints(createTask(admin.ctx(), { title: "A" })), ["custom.code"]);
  const custom = { code: "x" };
  const { record } = await createTask(admin.ctx(), { title: "A", custom });
  const empty = updateTask(admin.ctx(), record.id, { fields: { custom: { code: null } } });
  assert.deepEqual(await complaints(empty), ["custom.code"]);
  const renamed = await updateTask(admin.ctx(), record.id, { fields: { title: "B" } });
  assert.deepEqual(renamed.custom, custom);
  await trashField(admin.ctx(), code.id);
});

Deno.test("an edit changes the keys that it names and leaves the others", async () => {
  const { id } = await newCustomer({ region: "North", seats: 1 });
  const edited = await updateCustomer(admin.ctx(), id, { fields: { custom: { seats: 2 } } });
  assert.deepEqual(edited.custom, { region: "North", seats: 2 });
  const emptied = await updateCustomer(admin.ctx(), id, { fields: { custom: { seats: null } } });
  assert.deepEqual(emptied.custom, { region: "North" });
  const same = await updateCustomer(admin.ctx(), id, { fields: { custom: { region: "North" } } });
  assert.equal(same.version, emptied.version);
});

Deno.test("stale edits of different keys merge, of the same key clash with both values", async () => {
  const { id, version } = await newCustomer({ region: "North", seats: 1 });
  const edit = (custom: Record<string, string | number>) => ({
    fields: { custom },
    baseVersion: version,
  });
  await updateCustomer(other.ctx(), id, edit({ region: "South" }));
  const merged = await updateCustomer(admin.ctx(), id, edit({ region: "North", seats: 2 }));
  assert.deepEqual(merged.custom, { region: "South", seats: 2 });
  const clash = await updateCustomer(admin.ctx(), id, edit({ region: "East" })).catch((e) => e);
  assert.ok(clash instanceof AppError && clash.code === "CONFLICT");
  const [{ field, yours, theirs } = { field: "" }] = clash.details;
  assert.deepEqual({ field, yours, theirs }, {
    field: "custom.region",
    yours: "East",
    theirs: "South",
  });
});

Deno.test("undo puts back the keys of its change set and keeps another person's", async () => {
  const { id } = await newCustomer({ region: "North" });
  const mine = admin.ctx();
  await updateCustomer(mine, id, { fields: { custom: { region: "South", seats: 5 } } });
  await updateCustomer(other.ctx(), id, { fields: { custom: { seats: 6, tier: "tin" } } });
  const result = await undoChangeSet(admin.ctx(), mine.changeSet.id ?? 0, undoables);
  assert.deepEqual(result, {
    undone: 1,
    kept: [{ entity: "customers", id, field: "custom.seats", why: "Changed since" }],
  });
  const { custom } = await getCustomer(admin.ctx(), id);
  assert.deepEqual(custom, { region: "North", seats: 6, tier: "tin" });
});

Deno.test("undo of a create keeps a record that got a custom value since", async () => {
  const mine = admin.ctx();
  const email = "since@x.test";
  const { record: { id } } = await createCustomer(mine, { name: "Since", email });
  await updateCustomer(other.ctx(), id, { fields: { custom: { seats: 1 } } });
  const { undone, kept } = await undoChangeSet(admin.ctx(), mine.changeSet.id ?? 0, undoables);
  assert.equal(undone, 0);
  assert.deepEqual(kept.map((one) => one.field), ["custom.seats"]);
});

Deno.test("a field that is gone leaves its values; they stay, go, and do not change", async () => {
  const field = await define({ entity: "customers", key: "old", type: "text" });
  const { id } = await newCustomer({ old: "kept" });
  await trashField(admin.ctx(), field.id);
  const write = (old: string | null) =>
    updateCustomer(admin.ctx(), id, { fields: { custom: { old } } });
  assert.deepEqual((await write("kept")).custom, { old: "kept" });
  assert.deepEqual(await complaints(write("new")), ["custom.old"]);
  assert.deepEqual((await write(null)).custom, {});
});

Deno.test("an option that is gone stays where it was chosen", async () => {
  const options = ["a", "b"];
  const field = await define({ entity: "customers", key: "grade", type: "select", options });
  const { id } = await newCustomer({ grade: "a" });
  await updateField(admin.ctx(), field.id, { fields: { options: ["b"] } });
  const edit = { fields: { custom: { grade: "a", seats: 1 } } };
  assert.deepEqual((await updateCustomer(admin.ctx(), id, edit)).custom, { grade: "a", seats: 1 });
  await trashField(admin.ctx(), field.id);
});

Deno.test("a PUT without custom fields takes them away", async () => {
  const customers = resources.find((one) => one.name === "customers");
  const { id, name, email } = await newCustomer({ region: "North", seats: 1 });
  await customers?.replace?.(admin.ctx(), id, { name, email, custom: { seats: 2 } });
  assert.deepEqual((await getCustomer(admin.ctx(), id)).custom, { seats: 2 });
  await customers?.replace?.(admin.ctx(), id, { name, email });
  assert.deepEqual((await getCustomer(admin.ctx(), id)).custom, {});
});

Deno.test("a select has options and nothing else has", async () => {
  const create = (input: Pick<FieldInput, "type" | "options">) =>
    createField(admin.ctx(), { entity: "leads", label: "Choice", ...input });
  assert.deepEqual(await complaints(create({ type: "select" })), ["options"]);
  assert.deepEqual(await complaints(create({ type: "text", options: ["a"] })), ["options"]);
});

Deno.test("a key is taken once for an entity, and free again after the trash", async () => {
  const first = await define({ entity: "leads", key: "twice", type: "text" });
  const again = () => define({ entity: "leads", key: "twice", type: "number" });
  assert.deepEqual(await complaints(again(), "CONFLICT"), ["key"]);
  await define({ entity: "companies", key: "twice", type: "text" });
  await trashField(admin.ctx(), first.id);
  assert.equal((await again()).type, "number");
});

Deno.test("lists filter by custom values of their type, one or several", async () => {
  const customers = resources.find((one) => one.name === "customers");
  const found = async (query: string) => {
    const page = await customers?.list(admin.ctx(), new URLSearchParams(`${query}&sort=createdAt`));
    return page?.data.map((record) => record.id);
  };
  const [a, b, c] = [
    await newCustomer({ region: "Far, far", seats: 71, partner: true }),
    await newCustomer({ region: "near", seats: 72, partner: true }),
    await newCustomer({ seats: 73, partner: false }),
  ].map((record) => record.id);
  assert.deepEqual(await found("custom.seats=71,72"), [a, b]);
  assert.deepEqual(await found("custom.region=near"), [b]);
  assert.deepEqual(await found("custom.seats=72,73&custom.partner=false"), [c]);
  assert.deepEqual(await found("custom.seats=71.0"), [a]);
  assert.deepEqual(await complaints(found("custom.nothing=1")), ["custom.nothing"]);
  assert.deepEqual(await complaints(found("custom.seats=many")), ["custom.seats"]);
});

Deno.test("companies, leads and tasks filter by their own fields", async () => {
  for (const entity of ["companies", "leads", "tasks"] as const) {
    await define({ entity, key: "mark", type: "text" });
  }
  const custom = { mark: "this" };
  const company = (await createCompany(admin.ctx(), { name: "Marked", custom })).record;
  await createCompany(admin.ctx(), { name: "Unmarked" });
  const lead =
    (await createLead(admin.ctx(), { title: "M", companyId: company.id, custom })).record;
  const task = (await createTask(admin.ctx(), { title: "Marked", custom })).record;
  const query = { custom: { mark: ["this"] } };
  const ids = ({ data }: { data: { id: number }[] }) => data.map(({ id }) => id);
  assert.deepEqual(ids(await listCompanies(admin.ctx(), query)), [company.id]);
  assert.deepEqual(ids(await listLeads(admin.ctx(), query)), [lead.id]);
  assert.deepEqual(ids(await listTasks(admin.ctx(), query)), [task.id]);
});
