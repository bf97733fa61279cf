import assert from "node:assert/strict";
import { sql } from "kysely";
import { systemContext } from "../../../lib/context.ts";
import { seed } from "../../../db/seed.ts";
import { selectTables } from "../../../lib/backup/repository.ts";
import { sealed } from "../../../lib/changes/sealer.ts";
import { verifyChanges } from "../../../lib/changes/verify.ts";
import { ConfigError } from "../../../lib/config.ts";
import { createCustomer, trashCustomer, updateCustomer } from "../../../lib/customers/service.ts";
import { connect, type Db } from "../../../lib/db/client.ts";
import { openPglite, pgliteDialect } from "../../../lib/db/embedded.ts";
import { createField } from "../../../lib/fields/service.ts";
import { attachFile, openFile, receiveFile } from "../../../lib/files/service.ts";
import { inOneInstant, instanceText } from "../../../lib/instance/export.ts";
import { importInstance } from "../../../lib/instance/import.ts";
import { leftBehind, portables } from "../../../lib/instance/records.ts";
import { wrongSums } from "../../../lib/leads/check_sums.ts";
import { wrongCounts } from "../../../lib/reports/kept_counts.ts";
import { listLeads } from "../../../lib/leads/service.ts";
import { LeadQuery } from "../../../lib/leads/schema.ts";
import { actorOf } from "../../../lib/users/service.ts";
import { testDatabase } from "../../support/database.ts";
import { emptyDatabase } from "../../support/empty_database.ts";
import { migratedDump } from "../../support/migrated_dump.ts";

const database = await testDatabase();
const { db, kv } = database;
Deno.test.afterAll(() => database.close());
await seed(systemContext(db, kv));
const admin = await db.selectFrom("users").selectAll().where("role", "=", "admin")
  .executeTakeFirstOrThrow();
const actor = await actorOf(systemContext(db, kv), admin.id);
const ctx = (of: Db = db) => ({ ...systemContext(of, kv), actor });

await createField(ctx(), { entity: "customers", key: "size", label: "Size", type: "number" });
const { record: customer } = await createCustomer(ctx(), {
  ...{ name: 'Zoë "O\'Hara"\\ \n{"record":"end"}', email: "zoe@x.test", tags: ["a,b", "{c}"] },
  custom: { size: 0.1 },
});
await updateCustomer(ctx(), customer.id, { fields: { phone: null, source: "Fair" } });
const { record: gone } = await createCustomer(ctx(), { name: "Gone", email: "gone@x.test" });
await trashCustomer(ctx(), gone.id);
const bytes = new Uint8Array(700_000).map((_, at) => (at * at) % 251);
const place = { entity: "customers", id: customer.id } as const;
const upload = {
  name: "noise.bin",
  type: "application/octet-stream",
  content: ReadableStream.from([bytes]),
};
const file = await attachFile(ctx(), place, await receiveFile(ctx(), place, upload));
const nothing = { ...upload, name: "empty.txt", content: ReadableStream.from([]) };
await attachFile(ctx(), place, await receiveFile(ctx(), place, nothing));
await sealed(db);

const textOf = (of: Db) => inOneInstant(of, async (text) => (await Array.fromAsync(text)).join(""));
const streamOf = (text: string) => new Blob([text]).stream();
const whole = await textOf(db);

/** The file's lines with some kinds only, as somebody else might write them. */
function fewer(kinds: string[]): string[] {
  const lines = whole.trimEnd().split("\n").filter((line) =>
    kinds.includes(JSON.parse(line).record)
  );
  const counts = Object.fromEntries(
    kinds.map((kind) => [kind, lines.filter((line) => JSON.parse(line).record === kind).length]),
  );
  const head = { record: "export", format: "petrel-export", version: 1 };
  return [JSON.stringify(head), ...lines, JSON.stringify({ record: "end", counts })];
}

/** Imports the file, and looks at whether what came is what there was. */
async function check(empty: Db): Promise<void> {
  const records = await importInstance(empty, streamOf(whole));
  assert.equal(records, whole.trimEnd().split("\n").length - 2);
  assert.ok(await textOf(empty) === whole, "the second export is another one");
  assert.equal((await verifyChanges(empty)).wrong, undefined);
  assert.deepEqual(await wrongSums(empty), []);
  assert.deepEqual(await wrongCounts(empty), []);
  const content = await (await openFile(ctx(empty), file.id)).content();
  assert.deepEqual(new Uint8Array(await new Response(content).arrayBuffer()), bytes);
  const found = async (of: Db) => {
    const { data } = await listLeads(ctx(of), LeadQuery.parse({ search: "inventory" }));
    return data.map(({ id }) => id);
  };
  assert.ok((await found(db)).length > 0);
  assert.deepEqual(await found(empty), await found(db), "leads are found by the same words");
  const { record } = await createCustomer(ctx(empty), { name: "Next", email: "next@x.test" });
  assert.ok(record.id > gone.id, "ids go on");
  await sealed(empty);
  assert.equal((await verifyChanges(empty)).wrong, undefined);
  await assert.rejects(importInstance(empty, streamOf(whole)), /has users/);
}

Deno.test("the demo data and more come back from their file, and give the same file again", async () => {
  await using empty = await emptyDatabase();
  await check(empty.db);
});

Deno.test({
  name: "what a server exported, the embedded database imports",
  ignore: !Deno.env.get("DATABASE_URL"),
  async fn() {
    const empty = connect(pgliteDialect(await openPglite({ loadDataDir: await migratedDump() })));
    await check(empty);
    await empty.destroy();
  },
});

Deno.test("every table goes along or is named among those that stay behind", async () => {
  const known = [...portables.map(({ table }) => table), ...leftBehind].sort();
  const there = (await selectTables(db)).map(({ name }) => name).sort();
  assert.deepEqual(known, there);
});

Deno.test("no secret is in the file, and the same text comes while nobody writes", async () => {
  const hashes = await db.selectFrom("passwords").select("hash").execute();
  assert.ok(hashes.length > 0);
  assert.ok(hashes.every(({ hash }) => !whole.includes(hash)));
  assert.ok(!whole.includes("$argon2"));
  assert.ok((await Array.fromAsync(instanceText(db))).join("") === whole);
});

Deno.test("a connection in another time zone gives the same text", async () => {
  const [first] = await db.transaction().execute(async (tx) => {
    await sql`set local timezone = 'Asia/Tokyo'`.execute(tx);
    return [(await Array.fromAsync(instanceText(tx))).join("")];
  });
  assert.ok(first === whole);
});

Deno.test("a cut, damaged or foreign file is refused in words, and nothing is imported", async () => {
  const lines = fewer(["customers", "companies", "users", "teams", "stages", "pipelines"]);
  const at = lines.findIndex((line) => line.startsWith('{"record":"customers"'));
  const text = (changed: string[]) => `${changed.join("\n")}\n`;
  const other = (from: string | RegExp, to: string) =>
    text(lines.with(at, lines[at]?.replace(from, to) ?? ""));
  const cases: [string, string, RegExp][] = [
    ["something else", "hello\n", /no export of Petrel/],
    ["another version", text(lines.with(0, lines[0]?.replace(":1}", ":2}") ?? "")), /no export/],
    ["no end", text(lines.slice(0, -1)), /cut off/],
    ["half a line", text(lines).slice(0, -5), /broken/],
    ["a record less", text(lines.toSpliced(at, 1)), /says that it has/],
    ["a broken line", text(lines.with(at, "{")), new RegExp(`Line ${at + 1} .*broken`)],
    ["an unknown kind", other('"customers"', '"gadgets"'), /unknown records: gadgets/],
    ["an unknown field", other('"version"', '"versions"'), /have no field versions/],
    ["a value that is none", other(/"ownerId":\d+/, '"ownerId":"me"'), /refuses .*customers/],
    ["a status that is none", other(/"status":"\w+"/, '"status":"vip"'), /status_check/],
    ["an owner who is missing", other(/"ownerId":\d+/, '"ownerId":987654'), /refuses .*together/],
    ["no id", other(/"id":\d+,/, ""), /has no id/],
  ];
  await using empty = await emptyDatabase();
  for (const [name, damaged, why] of cases) {
    await assert.rejects(importInstance(empty.db, streamOf(damaged)), (error) => {
      assert.ok(error instanceof ConfigError, `${name}: ${error}`);
      assert.match(error.message, why, name);
      return true;
    });
    assert.equal((await empty.db.selectFrom("users").select("id").execute()).length, 0, name);
  }
  await importInstance(empty.db, streamOf(text(lines)));
});
