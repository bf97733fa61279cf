import assert from "node:assert/strict";
import type { Role } from "../../../lib/auth/permissions.ts";
import type { Ctx } from "../../../lib/context.ts";
import { AppError } from "../../../lib/errors.ts";
import { explain } from "../../../lib/customers/policy.ts";
import type { RecordAction } from "../../../lib/ownership.ts";
import {
  createCustomer,
  getCustomer,
  listCustomers,
  restoreCustomer,
  trashCustomer,
  updateCustomer,
} from "../../../lib/customers/service.ts";
import { customerType } from "../../../lib/customers/record.ts";
import { historyOf } from "../../../lib/records/steps.ts";
import { testDatabase } from "../../support/database.ts";
import { type Person, person } from "../../support/people.ts";

const database = await testDatabase();
const roles = ["user", "manager", "admin"] as const;
const colleague = await person(database, "user");
const root = await person(database, "admin");
const actors: Record<Role, Person> = {
  user: await person(database, "user"),
  manager: await person(database, "manager"),
  admin: await person(database, "admin"),
};

Deno.test.afterAll(() => database.close());

type Outcome = "allowed" | "FORBIDDEN" | "NOT_FOUND";

interface Action {
  policy: RecordAction;
  trashed: boolean;
  run(ctx: Ctx, id: number): Promise<unknown>;
}

const actions: Record<string, Action> = {
  "read": { policy: "read", trashed: false, run: getCustomer },
  "read the history of": {
    policy: "read",
    trashed: false,
    run: (ctx, id) => historyOf(ctx, customerType, { id }),
  },
  "update": {
    policy: "update",
    trashed: false,
    run: (ctx, id) => updateCustomer(ctx, id, { fields: { jobTitle: crypto.randomUUID() } }),
  },
  "reassign": {
    policy: "update",
    trashed: false,
    run: (ctx, id) => updateCustomer(ctx, id, { fields: { ownerId: root.id } }),
  },
  "trash": { policy: "delete", trashed: false, run: (ctx, id) => trashCustomer(ctx, id) },
  "restore": { policy: "restore", trashed: true, run: restoreCustomer },
};

const wide = { own: "allowed", other: "allowed" } as const;
const narrow = { own: "allowed", other: "NOT_FOUND" } as const;

/** The table of the roles: what each may do to a customer of their own and to another's. */
const table: Record<string, Record<Role, { own: Outcome; other: Outcome }>> = {
  "read": { user: narrow, manager: wide, admin: wide },
  "read the history of": { user: narrow, manager: wide, admin: wide },
  "update": { user: narrow, manager: wide, admin: wide },
  "reassign": { user: narrow, manager: wide, admin: wide },
  "trash": {
    user: { own: "FORBIDDEN", other: "NOT_FOUND" },
    manager: { own: "FORBIDDEN", other: "FORBIDDEN" },
    admin: wide,
  },
  "restore": {
    user: { own: "FORBIDDEN", other: "NOT_FOUND" },
    manager: { own: "FORBIDDEN", other: "FORBIDDEN" },
    admin: wide,
  },
};

let made = 0;

async function customerOf(ownerId: number, trashed: boolean): Promise<number> {
  made += 1;
  const input = { name: `Customer ${made}`, email: `c${made}@x.test`, ownerId };
  const { record } = await createCustomer(root.ctx(), input);
  if (trashed) await trashCustomer(root.ctx(), record.id);
  return record.id;
}

async function outcomeOf(work: Promise<unknown>): Promise<Outcome> {
  try {
    await work;
    return "allowed";
  } catch (error) {
    if (error instanceof AppError && error.code === "FORBIDDEN") return "FORBIDDEN";
    if (error instanceof AppError && error.code === "NOT_FOUND") return "NOT_FOUND";
    throw error;
  }
}

const says = { allowed: "can", FORBIDDEN: "cannot", NOT_FOUND: "does not find, so cannot" };

for (const [name, action] of Object.entries(actions)) {
  for (const role of roles) {
    for (const whose of ["own", "other"] as const) {
      const expected = table[name]?.[role][whose] ?? "allowed";
      const label = whose === "own" ? "a customer of their own" : "another's customer";
      Deno.test(`${role} ${says[expected]} ${name} ${label}`, async () => {
        const ownerId = whose === "own" ? actors[role].id : colleague.id;
        const id = await customerOf(ownerId, action.trashed);
        const ctx = actors[role].ctx();
        const { allowed, reason } = explain(ctx.actor, action.policy, { ownerId });
        assert.equal(await outcomeOf(action.run(ctx, id)), expected);
        assert.equal(allowed, expected === "allowed", "the policy says the same as the service");
        assert.match(reason, /^[A-Z].*\.$/);
      });
    }
  }
}

for (const role of roles) {
  Deno.test(`${role} can create a customer, who is theirs`, async () => {
    const input = { name: "New one", email: "new@x.test" };
    const { record } = await createCustomer(actors[role].ctx(), input);
    assert.equal(record.ownerId, actors[role].id);
    assert.equal(record.status, "prospect");
  });

  Deno.test(`${role} ${role === "admin" ? "can" : "cannot"} list the trash`, async () => {
    const listing = outcomeOf(listCustomers(actors[role].ctx(), { deleted: true }));
    assert.equal(await listing, role === "admin" ? "allowed" : "FORBIDDEN");
  });
}

Deno.test("a refusal to trash says who may", async () => {
  const id = await customerOf(actors.user.id, false);
  await assert.rejects(trashCustomer(actors.user.ctx(), id), {
    message: "Only administrators may move customers to the trash; your role is user.",
  });
});

Deno.test("who hands a customer over gets it once more and then no longer finds it", async () => {
  const id = await customerOf(actors.user.id, false);
  const edit = { fields: { ownerId: colleague.id } };
  const given = await updateCustomer(actors.user.ctx(), id, edit);
  assert.equal(given.owner.id, colleague.id);
  assert.equal(await outcomeOf(getCustomer(actors.user.ctx(), id)), "NOT_FOUND");
});
