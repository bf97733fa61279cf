import assert from "node:assert/strict";
import { queryName } from "../../../lib/observe/query_name.ts";

const cases: [string, string][] = [
  [`select "id" from "customers" where "id" in ($1, $2)`, "select customers"],
  [
    `select (select count(*) from "leads" where (a or (b))) as n from "customers"`,
    "select customers",
  ],
  [`SELECT count(*) FROM (select 1 from "leads") as few`, "select leads"],
  [`insert into "kv" ("key") values ($1) on conflict do update set "value" = 1`, "insert kv"],
  [`with swept as (delete from kv where true) insert into kv values ($1)`, "delete kv"],
  [`update "jobs" set "lease" = $1 where id = (select id from "jobs" for update)`, "update jobs"],
  [`select "id" from "jobs" for update skip locked`, "select jobs"],
  ["select pg_advisory_xact_lock(1)", "select"],
  ["savepoint attempt", "savepoint"],
  ["", "other"],
];

Deno.test("a statement's name is its verb and first table, without what is in it", () => {
  for (const [text, name] of cases) assert.equal(queryName(text), name, text);
});
