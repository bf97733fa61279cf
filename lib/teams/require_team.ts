import type { Ctx } from "../context.ts";
import { invalid } from "../errors.ts";
import { teamTable } from "./repository.ts";

/** Throws VALIDATION_ERROR at `teamId` unless there is such a team; null is none. */
export async function requireTeam(ctx: Ctx, teamId: number | null | undefined): Promise<void> {
  if (teamId === null || teamId === undefined) return;
  const team = await teamTable.select(ctx.db, teamId);
  if (team === undefined || team.deletedAt !== null) {
    throw invalid([{ field: "teamId", message: "Choose a team that exists." }]);
  }
}
