import type { Ctx } from "../context.ts";
import { AppError, notFound } from "../errors.ts";
import { kept } from "../reference/kept.ts";
import { createRecord, editRecord, restoreRecord, trashRecord } from "../records/steps.ts";
import type { Created, Edit, Page } from "../resource.ts";
import { pageOf, windowOf } from "../schema/list_window.ts";
import { scope as userScope } from "../users/policy.ts";
import { requireActiveUser } from "../users/service.ts";
import { teamType } from "./record.ts";
import { countMembers, selectTeam, selectTeamNames, selectTeams, teamTable } from "./repository.ts";
import {
  type Team,
  type TeamInput,
  type TeamPatch,
  type TeamQuery,
  teamSortFields,
} from "./schema.ts";

/** The live teams, by name unless sorted otherwise. */
export async function listTeams(ctx: Ctx, query: TeamQuery): Promise<Page<Team>> {
  const window = windowOf(query, teamSortFields, "name");
  const filter = { search: query.search, members: userScope(ctx.actor) };
  return pageOf(window, await selectTeams(ctx.db, filter, window));
}

/** The names of all teams, for pickers. */
export const teamNames = kept(selectTeamNames);

/** One live team. Throws NOT_FOUND. */
export async function getTeam(ctx: Ctx, id: number): Promise<Team> {
  const team = await selectTeam(ctx.db, id, userScope(ctx.actor));
  if (team === undefined) throw notFound(teamType.label);
  return team;
}

/** A new team. Throws FORBIDDEN, VALIDATION_ERROR. */
export async function createTeam(
  ctx: Ctx,
  { name, managerId = null }: TeamInput,
): Promise<Created<Team>> {
  const { id } = await createRecord(ctx, teamType, async (tx) => {
    await requireManager(tx, managerId);
    const at = { createdAt: tx.now, updatedAt: tx.now };
    return await teamTable.insert(tx.db, { name, managerId, ...at });
  });
  return { record: await getTeam(ctx, id), warnings: [] };
}

/** Renames a team or gives it another manager. Throws what `editRecord` throws. */
export async function updateTeam(ctx: Ctx, id: number, edit: Edit<TeamPatch>): Promise<Team> {
  await editRecord(ctx, teamType, {
    id,
    edit,
    async prepare(tx, fields) {
      await requireManager(tx, fields.managerId ?? null);
      return fields;
    },
  });
  return await getTeam(ctx, id);
}

/** Moves a team without people to the trash. Throws CONFLICT while there are some. */
export function trashTeam(ctx: Ctx, id: number, exactVersion?: number): Promise<void> {
  return trashRecord(ctx, teamType, {
    id,
    exactVersion,
    async check(tx) {
      const count = await countMembers(tx.db, id);
      if (count === 0) return;
      const whom = count === 1 ? "one person" : `${count} people`;
      throw new AppError("CONFLICT", `Move the ${whom} of this team to another one first.`);
    },
  });
}

/** Takes a team out of the trash. Throws NOT_FOUND (also when it is not there), FORBIDDEN. */
export async function restoreTeam(ctx: Ctx, id: number): Promise<Team> {
  await restoreRecord(ctx, teamType, id);
  return await getTeam(ctx, id);
}

async function requireManager(ctx: Ctx, managerId: number | null): Promise<void> {
  if (managerId !== null) await requireActiveUser(ctx, managerId, "managerId");
}
