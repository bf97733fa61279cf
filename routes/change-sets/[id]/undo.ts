import { undoOrEnqueue } from "../../../lib/changes/undo_run.ts";
import { idOf } from "../../../lib/http/api.ts";
import { formAction } from "../../../lib/http/form.ts";
import { ownPath } from "../../../lib/http/paths.ts";
import { undoables } from "../../../lib/resources.ts";

export const handler = formAction(async (ctx, { fields, params }) => {
  const id = idOf(params, "Change set");
  const undone = await undoOrEnqueue(ctx, id, { undoables });
  if ("run" in undone) return `/change-sets/${id}`;
  const { kept } = undone.result;
  const next = ownPath(fields.next);
  if (kept.length === 0) return next;
  return `${next}${next.includes("?") ? "&" : "?"}kept=${kept.length}`;
});
