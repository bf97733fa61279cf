import { idOf } from "../../../lib/http/api.ts";
import { formAction } from "../../../lib/http/form.ts";
import { ownPath } from "../../../lib/http/paths.ts";
import { reopenLead } from "../../../lib/leads/moves.ts";

export const handler = formAction(async (ctx, { params, fields }) => {
  const { id } = await reopenLead(ctx, idOf(params, "Lead"));
  return fields.back === undefined ? `/leads/${id}` : ownPath(fields.back);
});
