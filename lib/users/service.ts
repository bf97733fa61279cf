import type { Actor } from "../auth/actor.ts";
import { sendInvitation } from "../auth/mail_links.ts";
import { refuseEasyPassword } from "../auth/easy_password.ts";
import { hashPassword } from "../auth/password.ts";
import type { Ctx } from "../context.ts";
import { AppError, invalid, notFound } from "../errors.ts";
import { getOrganisation } from "../organisation/service.ts";
import { kept } from "../reference/kept.ts";
import { createRecord, editRecord } from "../records/steps.ts";
import type { Created, Edit, Page } from "../resource.ts";
import { pageOf, windowOf } from "../schema/list_window.ts";
import { requireTeam } from "../teams/require_team.ts";
import { refuseErased } from "./erased_check.ts";
import { keepAnAdmin } from "./last_admin.ts";
import { guardedFields, scope } from "./policy.ts";
import { userType } from "./record.ts";
import {
  insertPassword,
  selectActiveUser,
  selectActiveUsers,
  selectUser,
  selectUsers,
  toUser,
  userTable,
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
  const user = await selectUser(ctx.db, id, scope(ctx.actor));
  if (user === undefined) throw notFound(userType.label);
  return toUser(user);
}

/** Everyone who can own records, by name, for pickers: who may hand over may hand to anyone. */
export const listOwners = kept(selectActiveUsers);

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

/**
 * A new user, active with a password, else invited; in the organisation's language and time zone
 * unless named. Throws FORBIDDEN, VALIDATION_ERROR for a team that is not there, CONFLICT for a
 * taken address.
 */
export async function createUser(ctx: Ctx, input: UserInput): Promise<Created<User>> {
  const { email, name, role, teamId = null, password } = input;
  if (password !== undefined) await refuseEasyPassword(password, email, "password");
  const row = await createRecord(ctx, userType, async (tx) => {
    await requireTeam(tx, teamId);
    const { locale, timeZone } = await getOrganisation(tx);
    const user = await userTable.insert(tx.db, {
      ...{ email, name, role, teamId },
      status: password === undefined ? "invited" : "active",
      locale: input.locale ?? locale,
      timeZone: input.timeZone ?? timeZone,
      weeklySummary: input.weeklySummary ?? false,
      createdAt: ctx.now,
      updatedAt: ctx.now,
    });
    if (password !== undefined) {
      await insertPassword(tx.db, { userId: user.id, hash: await hashPassword(password) });
    } else await sendInvitation(tx, user.id);
    return user;
  });
  return { record: toUser(row), warnings: [] };
}

/**
 * Changes a user; people change themselves, but not what their rights hang on. Throws NOT_FOUND,
 * FORBIDDEN, and CONFLICT for a taken address, the last administrator's role or an erased account.
 */
export async function updateUser(ctx: Ctx, id: number, edit: Edit<UserPatch>): Promise<User> {
  const row = await editRecord(ctx, userType, {
    id,
    edit,
    async prepare(tx, fields, current) {
      const guarded = guardedFields.find((field) => field in fields);
      if (guarded !== undefined && ctx.actor.role !== "admin") {
        throw new AppError("FORBIDDEN", `Only administrators may change ${guarded}.`);
      }
      await refuseErased(tx.db, id);
      await requireTeam(tx, fields.teamId);
      await keepAnAdmin(tx.db, current, fields);
      return fields;
    },
  });
  return toUser(row);
}
