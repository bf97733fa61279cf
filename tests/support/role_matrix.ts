import assert from "node:assert/strict";
import type { Role } from "../../lib/auth/permissions.ts";
import type { Ctx } from "../../lib/context.ts";
import { AppError } from "../../lib/errors.ts";
import type { RecordAction, Verdict } from "../../lib/ownership.ts";
import type { Actors, Person } from "./people.ts";

export const roles = ["user", "manager", "admin"] as const;

export type Outcome = "allowed" | "FORBIDDEN" | "NOT_FOUND";

/** What a role may do to a record of their own and to another's. */
export interface Rights {
  own: Outcome;
  other: Outcome;
}

export const wide: Rights = { own: "allowed", other: "allowed" };
export const narrow: Rights = { own: "allowed", other: "NOT_FOUND" };

/** A row of the table of roles: an action, and what each role may. */
export interface Row {
  policy: RecordAction;
  trashed?: boolean;
  run(ctx: Ctx, id: number): Promise<unknown>;
  rights: Record<Role, Rights>;
}

/** What everybody reads. */
export const everyone: Row["rights"] = { user: wide, manager: wide, admin: wide };

const told: Rights = { own: "FORBIDDEN", other: "FORBIDDEN" };

/** What administrators alone change, though everybody reads it. */
export const settings: Row["rights"] = { user: told, manager: told, admin: wide };

/** Who reads and changes: users their own, managers and administrators all. */
export const ownOrAll: Row["rights"] = { user: narrow, manager: wide, admin: wide };

/** Who deletes and restores: administrators; the others are told so where they read the record. */
export const adminsOnly: Row["rights"] = {
  user: { own: "FORBIDDEN", other: "NOT_FOUND" },
  manager: told,
  admin: wide,
};

export interface Matrix {
  /** "lead". */
  noun: string;
  /** Left out where a record has an owner; `["other"]` where it has none. */
  owners?: readonly (keyof Rights)[];
  actors: Actors;
  colleague: Person;
  make(ownerId: number, trashed: boolean): Promise<number>;
  explain(ctx: Ctx, action: RecordAction, record: { ownerId: number }): Verdict;
  actions: Record<string, Row>;
}

/** What came of it; errors beyond those of rights pass on. */
export async function outcomeOf(work: Promise<unknown>): Promise<Outcome> {
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

/** A test per role, action and owner: the service does what the table says, and the policy says so too. */
export function testMatrix(matrix: Matrix): void {
  const { noun, owners, actors, colleague, actions } = matrix;
  const labels = owners
    ? { own: "", other: `a ${noun}` }
    : { own: `a ${noun} of their own`, other: `another's ${noun}` };
  for (const [name, action] of Object.entries(actions)) {
    for (const role of roles) {
      for (const whose of owners ?? ["own", "other"] as const) {
        const expected = action.rights[role][whose];
        const label = labels[whose];
        Deno.test(`${role} ${says[expected]} ${name} ${label}`, async () => {
          const ownerId = whose === "own" ? actors[role].id : colleague.id;
          const id = await matrix.make(ownerId, action.trashed ?? false);
          const ctx = actors[role].ctx();
          const { allowed, reason } = matrix.explain(ctx, action.policy, { ownerId });
          assert.equal(await outcomeOf(action.run(ctx, id)), expected);
          assert.equal(allowed, expected === "allowed", "the policy says the same");
          assert.match(reason, /^[A-Z].*\.$/);
        });
      }
    }
  }
}
