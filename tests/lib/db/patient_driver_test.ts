import assert from "node:assert/strict";
import { type DatabaseConnection, type Driver, DummyDriver, PostgresDialect, sql } from "kysely";
import { connect } from "../../../lib/db/client.ts";
import { patient } from "../../../lib/db/patient_driver.ts";
import { AppError } from "../../../lib/errors.ts";

const unavailable = (error: unknown) => error instanceof AppError && error.code === "UNAVAILABLE";

/** A database whose pool has as many connections as `give` hands out. */
function poolOf(give: () => Promise<void>) {
  const driver: Driver = new DummyDriver();
  const acquire = driver.acquireConnection.bind(driver);
  const released: DatabaseConnection[] = [];
  driver.acquireConnection = () => give().then(() => acquire());
  driver.releaseConnection = (connection) => Promise.resolve(void released.push(connection));
  const dialect = new PostgresDialect({ pool: () => Promise.reject(new Error("no pool")) });
  dialect.createDriver = () => driver;
  return { db: connect(patient(dialect, 30)), released };
}

Deno.test("a free connection is used and given back", async () => {
  const { db, released } = poolOf(() => Promise.resolve());
  assert.deepEqual((await sql`select 1`.execute(db)).rows, []);
  assert.equal(released.length, 1);
});

Deno.test("no connection in time is UNAVAILABLE, and one that comes later goes back", async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const { db, released } = poolOf(() => promise);
  await assert.rejects(sql`select 1`.execute(db), unavailable);
  assert.equal(released.length, 0);
  resolve();
  await new Promise((done) => setTimeout(done, 5));
  assert.equal(released.length, 1);
});

Deno.test("a server that cannot be reached is UNAVAILABLE, with its error as the cause", async () => {
  const { db } = poolOf(() => Promise.reject(new Error("refused")));
  await assert.rejects(sql`select 1`.execute(db), (error) => {
    assert.ok(unavailable(error) && error instanceof Error && error.cause instanceof Error);
    assert.equal(error.cause.message, "refused");
    return true;
  });
});
