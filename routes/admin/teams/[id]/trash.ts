import { idOf } from "../../../../lib/http/api.ts";
import { formAction } from "../../../../lib/http/form.ts";
import { trashTeam } from "../../../../lib/teams/service.ts";

export const handler = formAction(async (ctx, { params }) => {
  await trashTeam(ctx, idOf(params, "Team"));
  return "/admin/teams";
});
