import assert from "node:assert/strict";
import type { Actor } from "../../lib/auth/actor.ts";
import type { Role } from "../../lib/auth/permissions.ts";
import type { Ctx } from "../../lib/context.ts";
import { AppError } from "../../lib/errors.ts";
import type { RecordAction, Verdict } from "../../lib/ownership.ts";

export const roles = ["user", "manager", "admin"] as const;

export type Outcome = "allowed" | "FORBIDDEN" | "NOT_FOUND";

/** What came of a call, where it is one of the answers that rights give. */
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

export interface MatrixAction {
  policy: RecordAction;
  /** Whether it is about a record in the trash. */
  trashed?: boolean;
  run(ctx: Ctx, id: number): Promise<unknown>;
}

/** One row per action: what each role may do to each kind of record. */
export interface Matrix<Kind extends string, Row> {
  /** In words: `{ own: "a company of their own" }`. */
  kinds: Record<Kind, string>;
  actions: Record<string, MatrixAction>;
  expected: Record<string, Record<Role, Record<Kind, Outcome>>>;
  /** Makes a record for the role to try on. */
  make(role: Role, kind: Kind, trashed: boolean): Promise<Row & { id: number }>;
  ctx(role: Role): Ctx;
  explain(actor: Actor, action: RecordAction, record: Row): Verdict;
}

/** A test per cell of the matrix; the policy must say what the service does. */
export function testMatrix<Kind extends string, Row>(matrix: Matrix<Kind, Row>): void {
  const kinds = Object.keys(matrix.kinds).filter((kind): kind is Kind => kind in matrix.kinds);
  for (const [name, action] of Object.entries(matrix.actions)) {
    for (const role of roles) {
      for (const kind of kinds) {
        const expected = matrix.expected[name]?.[role][kind];
        Deno.test(`${role} ${says[expected ?? "allowed"]} ${name} ${matrix.kinds[kind]}`, async () => {
          const record = await matrix.make(role, kind, action.trashed ?? false);
          const ctx = matrix.ctx(role);
          const { allowed, reason } = matrix.explain(ctx.actor, action.policy, record);
          assert.equal(await outcomeOf(action.run(ctx, record.id)), expected);
          assert.equal(allowed, expected === "allowed", "the policy says the same as the service");
          assert.match(reason, /^[A-Z].*\.$/);
        });
      }
    }
  }
}
