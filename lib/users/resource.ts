import { defineResource } from "../define_resource.ts";
import { historyOf, recordAsOf } from "../records/steps.ts";
import { reactivateUser } from "./access.ts";
import { userType } from "./record.ts";
import { UserCreate, UserPatch, UserQuery, UserRecord } from "./schema.ts";
import { createUser, getUser, listUsers, updateUser } from "./service.ts";

/** Users for the generic edge. They are disabled rather than moved to the trash. */
export const users = defineResource({
  name: "users",
  label: "User",
  schema: { record: UserRecord, create: UserCreate, patch: UserPatch, query: UserQuery },
  readOnly: ["id", "status", "lastLoginAt", "createdAt", "updatedAt", "deletedAt", "custom"],
  relations: { team: { entity: "teams", by: "teamId" } },
  blank: { teamId: null },
  list: listUsers,
  get: getUser,
  create: createUser,
  update: updateUser,
  restore: reactivateUser,
  history: (ctx, id, window) => historyOf(ctx, userType, { id, ...window }),
  asOf: (ctx, id, instant) => recordAsOf(ctx, userType, { id, instant }),
});
