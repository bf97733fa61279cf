import { undoChangeSet } from "../../../lib/changes/undo.ts";
import { idOf } from "../../../lib/http/api.ts";
import { formAction } from "../../../lib/http/form.ts";
import { ownPath } from "../../../lib/http/paths.ts";
import { undoables } from "../../../lib/resources.ts";

export const handler = formAction(async (ctx, { fields, params }) => {
  const { kept } = await undoChangeSet(ctx, idOf(params, "Change set"), undoables);
  const next = ownPath(fields.next);
  if (kept.length === 0) return next;
  return `${next}${next.includes("?") ? "&" : "?"}kept=${kept.length}`;
});
