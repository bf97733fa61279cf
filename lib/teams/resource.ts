import { defineResource } from "../define_resource.ts";
import { historyOf, recordAsOf } from "../records/steps.ts";
import { teamType } from "./record.ts";
import { TeamCreate, TeamPatch, TeamQuery, teamReadOnly, TeamRecord } from "./schema.ts";
import { createTeam, getTeam, listTeams, restoreTeam, trashTeam, updateTeam } from "./service.ts";

/** Teams for the generic edge. */
export const teams = defineResource({
  name: "teams",
  label: "Team",
  schema: { record: TeamRecord, create: TeamCreate, patch: TeamPatch, query: TeamQuery },
  readOnly: teamReadOnly,
  relations: { manager: { entity: "users", by: "managerId" } },
  blank: { managerId: null },
  list: listTeams,
  get: getTeam,
  create: createTeam,
  update: updateTeam,
  trash: trashTeam,
  restore: restoreTeam,
  history: (ctx, id, window) => historyOf(ctx, teamType, { id, ...window }),
  asOf: (ctx, id, instant) => recordAsOf(ctx, teamType, { id, instant }),
});
