import assert from "node:assert/strict";
import { asValue, prepared } from "../../../lib/db/prepared.ts";
import { testDatabase } from "../../support/database.ts";

const database = await testDatabase();
const { db } = database;
Deno.test.afterAll(() => database.close());

await db.insertInto("teams").values([{ name: "East" }, { name: "North" }, { name: "West" }])
  .execute();

Deno.test("a statement is built once and takes other values each time", async () => {
  let built = 0;
  const named = prepared((db, asked: { name: string; limit: number; before: Date }) => {
    built++;
    return db.selectFrom("teams").select("name").where("name", ">=", asked.name)
      .where("createdAt", "<", asked.before).orderBy("name").limit(asked.limit);
  });
  const ask = (name: string, limit: number, day = "2100-01-01") =>
    named(db, { name: asValue(name), limit, before: new Date(day) }).execute();
  assert.deepEqual(await ask("F", 1), [{ name: "North" }]);
  assert.deepEqual(await ask("E", 2), [{ name: "East" }, { name: "North" }]);
  assert.deepEqual(await ask("E", 2, "2000-01-01"), []);
  assert.equal(built, 1);
});

Deno.test("what is no number, moment or marked text makes a statement of its own", async () => {
  let built = 0;
  const named = prepared((db, { names, down }: { names: string[]; down: boolean }) => {
    built++;
    return db.selectFrom("teams").select("name").where("name", "in", names)
      .orderBy("name", down ? "desc" : "asc");
  });
  const ask = async (down: boolean, ...names: string[]) =>
    (await named(db, { names, down }).execute()).map(({ name }) => name);
  assert.deepEqual(await ask(false, "East", "West"), ["East", "West"]);
  assert.deepEqual(await ask(true, "East", "West"), ["West", "East"]);
  assert.deepEqual(await ask(true, "North"), ["North"]);
  assert.deepEqual(await ask(true, "East"), ["East"]);
  assert.equal(built, 4);
  assert.deepEqual(await ask(true, "East"), ["East"]);
  assert.equal(built, 4);
});

Deno.test("lists of ids of one length share a statement, also as one array", async () => {
  let built = 0;
  const rows = await db.selectFrom("teams").select(["id", "name"]).orderBy("name").execute();
  const byIds = prepared((db, { ids }: { ids: number[] }) => {
    built++;
    return db.selectFrom("teams").select("name").where("id", "in", ids).orderBy("name");
  });
  const ids = rows.map((row) => row.id);
  assert.equal((await byIds(db, { ids }).execute()).length, ids.length);
  const [first = 0, ...others] = ids;
  assert.equal((await byIds(db, { ids: [...others, first] }).execute()).length, ids.length);
  assert.equal(built, 1);
  assert.deepEqual(await byIds(db, { ids: [first] }).execute(), [{ name: rows[0]?.name }]);
  assert.equal(built, 2);
});

Deno.test("a statement that would depend on a value's content is refused", () => {
  const about = (use: (value: number) => unknown) =>
    prepared((db, { value }: { value: number }) => {
      use(value);
      return db.selectFrom("teams").select("name");
    })(db, { value: 1 });
  assert.throws(() => about((value) => value + 1), /must not depend/);
  assert.throws(() => about((value) => `${value}`), /must not depend/);
  assert.throws(() => about((value) => JSON.stringify({ value })), /must not depend/);
});

Deno.test("it runs in the transaction that it is given", async () => {
  const all = prepared((db, asked: { name: string }) =>
    db.selectFrom("teams").select("name").where("name", "=", asked.name)
  );
  await db.transaction().execute(async (tx) => {
    await tx.insertInto("teams").values({ name: "Tomorrow" }).execute();
    assert.equal((await all(tx, { name: "Tomorrow" }).execute()).length, 1);
    throw new Error("back");
  }).catch((error) => assert.equal(error.message, "back"));
  assert.equal((await all(db, { name: "Tomorrow" }).execute()).length, 0);
});
