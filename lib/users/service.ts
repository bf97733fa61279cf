import type { Actor } from "../auth/actor.ts";
import { hashPassword } from "../auth/password.ts";
import { audited } from "../changes/audited.ts";
import { mergeEdit } from "../changes/merge_edit.ts";
import type { Ctx } from "../context.ts";
import { AppError, invalid, notFound } from "../errors.ts";
import { demand } from "../ownership.ts";
import type { Created, Edit, Page } from "../resource.ts";
import { pageOf, windowOf } from "../schema/list_window.ts";
import { explain, guardedFields, scope } from "./policy.ts";
import {
  insertPassword,
  insertUser,
  patchUser,
  selectActiveUser,
  selectActiveUsers,
  selectOtherAdmins,
  selectUser,
  selectUsers,
  toUser,
  type UserRow,
} from "./repository.ts";
import {
  type User,
  type UserInput,
  type UserPatch,
  type UserQuery,
  userSortFields,
} from "./schema.ts";

/** The users that the actor sees: everyone, their team, or themselves. */
export async function listUsers(ctx: Ctx, query: UserQuery): Promise<Page<User>> {
  const window = windowOf(query, userSortFields, "name");
  const { search, role, status, teamId } = query;
  const filter = { scope: scope(ctx.actor), search, role, status, teamId };
  return pageOf(window, await selectUsers(ctx.db, filter, window));
}

/** One user that the actor sees. Throws NOT_FOUND. */
export async function getUser(ctx: Ctx, id: number): Promise<User> {
  const user = await selectUser(ctx.db, id, { scope: scope(ctx.actor) });
  if (user === undefined) throw notFound("User");
  return toUser(user);
}

/** Everyone who can own records, by name, for pickers: who may hand over may hand to anyone. */
export function listOwners(ctx: Ctx): Promise<{ id: number; name: string }[]> {
  return selectActiveUsers(ctx.db);
}

/** Throws VALIDATION_ERROR at `field` unless `id` is an active user, who may own or do things. */
export async function requireActiveUser(ctx: Ctx, id: number, field: string): Promise<void> {
  if (id === ctx.actor.userId || await selectActiveUser(ctx.db, id) !== undefined) return;
  throw invalid([{ field, message: "Choose an active user." }]);
}

/** That user as one who acts: to say what they may. Throws NOT_FOUND. */
export async function actorOf(ctx: Ctx, id: number): Promise<Actor> {
  const { name, email, role, teamId, locale, timeZone } = await getUser(ctx, id);
  return { userId: id, name, email, role, teamId, locale, timeZone, sessionId: null };
}

/** A new user, active with a password, else invited. Throws CONFLICT for a taken address. */
export async function createUser(ctx: Ctx, input: UserInput): Promise<Created<User>> {
  demand(explain(ctx.actor, "create"));
  const { email, name, role, teamId = null, password } = input;
  const hash = password === undefined ? undefined : await hashPassword(password);
  const row = await audited(ctx, "users.created", async (tx) => {
    const user = await insertUser(tx.db, {
      email,
      name,
      role,
      teamId,
      status: hash === undefined ? "invited" : "active",
      locale: input.locale ?? ctx.actor.locale,
      timeZone: input.timeZone ?? ctx.actor.timeZone,
      createdAt: ctx.now,
      updatedAt: ctx.now,
    });
    if (hash !== undefined) await insertPassword(tx.db, { userId: user.id, hash });
    tx.change("users", user.id, null, user);
    return user;
  });
  return { record: toUser(row), warnings: [] };
}

/**
 * Changes a user; people change themselves, but not what their rights hang on. Throws NOT_FOUND,
 * FORBIDDEN, and CONFLICT for a taken address or for the last administrator's role.
 */
export async function updateUser(ctx: Ctx, id: number, edit: Edit<UserPatch>): Promise<User> {
  const row = await audited(ctx, "users.updated", async (tx) => {
    const current = await selectUser(tx.db, id, { scope: scope(ctx.actor), lock: true });
    if (current === undefined) throw notFound("User");
    demand(explain(ctx.actor, "update", current));
    const fields = await mergeEdit(tx.db, "users", current, edit);
    if (Object.keys(fields).length === 0) return current;
    await checkRights(tx, current, fields);
    const user = await patchUser(tx.db, id, { ...fields, updatedAt: ctx.now });
    tx.change("users", id, current, user);
    return user;
  });
  return toUser(row);
}

async function checkRights(ctx: Ctx, current: UserRow, fields: UserPatch): Promise<void> {
  const guarded = guardedFields.find((field) => field in fields);
  if (guarded !== undefined && ctx.actor.role !== "admin") {
    throw new AppError("FORBIDDEN", `Only administrators may change ${guarded}.`);
  }
  const demoted = current.role === "admin" && (fields.role ?? "admin") !== "admin";
  if (demoted && (await selectOtherAdmins(ctx.db, current.id)).length === 0) {
    const message = "Make someone else an administrator first: this is the last one.";
    throw new AppError("CONFLICT", message, [{ field: "role", message }]);
  }
}
