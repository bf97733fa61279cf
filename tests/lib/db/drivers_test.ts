import assert from "node:assert/strict";
import { sql } from "kysely";
import { testDatabase } from "../../support/database.ts";
import { createCompany, createLead, createUser } from "../../factories/records.ts";
import { uniqueOr, violatedConstraint } from "../../../lib/db/constraint.ts";
import { AppError } from "../../../lib/errors.ts";

const { db, close, anotherProcess } = await testDatabase();
Deno.test.afterAll(close);

Deno.test("values arrive as the same types from either driver", async () => {
  const result = await sql`
    select 9007199254740991::int8 as big, count(*) as rows, 12.50::numeric(14, 2) as money,
      sum(2.25::numeric) as total, '2026-02-28'::date as day, true as yes,
      '2026-02-28T12:30:00.123Z'::timestamptz as at, '{"snake_key": [1, null]}'::jsonb as data,
      array['a, b', 'c"d'] as words, null::int8 as nothing, 'Ab'::citext as name
  `.execute(db);
  assert.deepEqual(result.rows, [{
    big: 9007199254740991,
    rows: 1,
    money: 12.5,
    total: 2.25,
    day: "2026-02-28",
    yes: true,
    at: new Date("2026-02-28T12:30:00.123Z"),
    data: { snake_key: [1, null] },
    words: ["a, b", 'c"d'],
    nothing: null,
    name: "Ab",
  }]);
});

Deno.test("what is written comes back: money, days, instants, objects, lists", async () => {
  const { id: ownerId } = await createUser(db);
  const values = {
    amount: 1234567.89,
    expectedCloseOn: "2026-02-28",
    stageEnteredAt: new Date("2026-01-02T03:04:05.678Z"),
    custom: { some_key: { innerKey: "ü" }, list: ["x"] },
  };
  const lead = await createLead(db, { ownerId, ...values });
  const { amount, expectedCloseOn, stageEnteredAt, custom } = lead;
  assert.deepEqual({ amount, expectedCloseOn, stageEnteredAt, custom }, values);
});

Deno.test("an instant may be written as ISO text, as the change log holds it", async () => {
  const user = await createUser(db, { deletedAt: "2026-01-02T03:04:05.678Z" });
  assert.deepEqual(user.deletedAt, new Date("2026-01-02T03:04:05.678Z"));
});

Deno.test("a list and an object written into a jsonb column are not encoded twice", async () => {
  const { id } = await createUser(db, { custom: { a: [true, false] } });
  const row = await sql<{ kind: string }>`
    select jsonb_typeof(custom -> 'a') as kind from users where id = ${id}
  `.execute(db);
  assert.equal(row.rows[0]?.kind, "array");
});

Deno.test("search text folds case and accents", async () => {
  const { id: ownerId } = await createUser(db);
  const customer = await db.insertInto("customers")
    .values({ name: "Łucja Ærø", email: "X@Y.test", company: "STRAẞE Ğüneş", ownerId })
    .returning("searchText").executeTakeFirstOrThrow();
  assert.match(customer.searchText, /^lucja aero stra(ss|ß)e gunes x@y\.test$/);
});

Deno.test("a clash with a unique value is CONFLICT at its field, and other errors pass", async () => {
  const { id: ownerId } = await createUser(db);
  await createCompany(db, { ownerId, domain: "acme.test" });
  const messages = { companies_domain_key: { field: "domain", message: "Acme has that domain." } };

  await assert.rejects(
    uniqueOr(messages, () => createCompany(db, { ownerId, domain: "ACME.test" })),
    (error) => {
      assert.ok(error instanceof AppError);
      assert.equal(error.code, "CONFLICT");
      assert.deepEqual(error.details, [{ field: "domain", message: "Acme has that domain." }]);
      return true;
    },
  );
  await assert.rejects(
    uniqueOr(messages, () => createCompany(db, { ownerId: 0 })),
    (error) => violatedConstraint(error, "23503") === "companies_owner_id_fkey",
  );
});

Deno.test("the trash does not count for unique values", async () => {
  const { id: ownerId } = await createUser(db);
  await createCompany(db, { ownerId, domain: "gone.test", deletedAt: new Date() });
  const company = await createCompany(db, { ownerId, domain: "gone.test" });
  assert.equal(company.domain, "gone.test");
});

Deno.test("emails of users differ in more than case", async () => {
  await createUser(db, { email: "Same@petrel.test" });
  await assert.rejects(
    createUser(db, { email: "same@PETREL.test" }),
    (error) => violatedConstraint(error, "23505") === "users_email_key",
  );
});

Deno.test("an array may be the first thing that a connection is sent", async () => {
  const other = await anotherProcess();
  const long = sql.raw(`/* ${"more than the driver keeps back ".repeat(50)} */`);
  const asked = Array.from({ length: 30 }, async (_, n) => {
    const { rows } = await sql<{ found: boolean }>`
      select ${n} = any(${[n, n + 1]}::bigint[]) as found ${long}
    `.execute(other);
    return rows[0]?.found;
  });
  assert.deepEqual(new Set(await Promise.all(asked)), new Set([true]));
});
