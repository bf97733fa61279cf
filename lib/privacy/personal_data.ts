import type { Ctx } from "../context.ts";
import { customerType } from "../customers/record.ts";
import { AppError, notFound } from "../errors.ts";
import type { RecordType } from "../records/record_type.ts";
import { userType } from "../users/record.ts";
import {
  type LoggedChange,
  selectChangesOf,
  selectCustomerRecords,
  selectUserRecords,
} from "./repository.ts";

/**
 * Everything that is kept of a customer, the trash and the log of changes included: their fields,
 * leads, interactions, tasks, a list of files, records merged into theirs, each change, and what they
 * agreed to. Throws NOT_FOUND, FORBIDDEN for who is no administrator.
 */
export async function customerData(ctx: Ctx, id: number) {
  const customer = await readForAdmin(ctx, customerType, id);
  const found = await selectCustomerRecords(ctx.db, id);
  const changes = await selectChangesOf(ctx.db, [
    { entity: "customers", ids: [id, ...idsOf(found.merged)] },
    { entity: "leads", ids: idsOf(found.leads) },
    { entity: "interactions", ids: idsOf(found.interactions) },
    { entity: "tasks", ids: idsOf(found.tasks) },
    { entity: "files", ids: idsOf(found.files) },
  ]);
  const { doNotContact } = customer;
  return {
    exportedAt: ctx.now.toISOString(),
    customer,
    consent: { doNotContact, history: consentsIn(changes, id) },
    ...found,
    changes,
  };
}

/**
 * Everything that is kept of a user as a person: profile, sessions, keys and passkeys by name, mails
 * to them, views, targets, and each change of their account. What they own or wrote is the
 * organisation's. Throws NOT_FOUND, FORBIDDEN for who is no administrator.
 */
export async function userData(ctx: Ctx, id: number) {
  const user = await readForAdmin(ctx, userType, id);
  const found = await selectUserRecords(ctx.db, id, user.email);
  const changes = await selectChangesOf(ctx.db, [
    { entity: "users", ids: [id] },
    { entity: "keys", ids: idsOf(found.keys) },
    { entity: "passkeys", ids: idsOf(found.passkeys) },
  ]);
  return { exportedAt: ctx.now.toISOString(), user, ...found, changes };
}

async function readForAdmin<Row extends { id: number; deletedAt: Date | null; version: number }>(
  ctx: Ctx,
  type: Pick<RecordType<Row>, "select" | "explain" | "label">,
  id: number,
): Promise<Row> {
  const row = await type.select(ctx.db, id);
  const action = row?.deletedAt === null ? "read" : "restore";
  if (row === undefined || !type.explain(ctx.actor, action, row).allowed) {
    throw notFound(type.label);
  }
  if (ctx.actor.role === "admin") return row;
  throw new AppError("FORBIDDEN", "Only administrators export what is kept of a person.");
}

const idsOf = (rows: readonly { id: number }[]) => rows.map(({ id }) => id);

/** When the customer's word on being contacted changed, and who wrote it down. */
function consentsIn(changes: readonly LoggedChange[], id: number) {
  return changes.flatMap(({ at, entity, entityId, actor, after }) =>
    entity === "customers" && entityId === id && after !== null && "doNotContact" in after
      ? [{ at, actor, doNotContact: after.doNotContact }]
      : []
  );
}
