import type { Ctx } from "../context.ts";
import { teamNames } from "../teams/service.ts";
import { can } from "./policy.ts";
import { selectPinnedTeams } from "./repository.ts";

type Team = Awaited<ReturnType<typeof teamNames>>[number];

/** The teams whose page the actor reads: their own, and those with a report for administrators. */
export async function teamsRead(ctx: Ctx): Promise<Team[]> {
  const [teams, pinned] = await Promise.all([teamNames(ctx), selectPinnedTeams(ctx.db)]);
  return teams.filter(({ id }) =>
    can(ctx.actor, "read", { ownerId: 0, teamId: id }) &&
    (id === ctx.actor.teamId || pinned.includes(id))
  );
}

/** The teams for whose page the actor may pin. */
export async function teamsToPinFor(ctx: Ctx): Promise<Team[]> {
  const teams = await teamNames(ctx);
  return teams.filter(({ id }) => can(ctx.actor, "create", { ownerId: 0, teamId: id }));
}
