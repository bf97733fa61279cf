import { pinnedPath } from "../../../components/pins/paths.ts";
import { idOf } from "../../../lib/http/api.ts";
import { formAction } from "../../../lib/http/form.ts";
import { getPin, movePin } from "../../../lib/pins/service.ts";

export const handler = formAction(async (ctx, { params }) => {
  const { id, teamId } = await getPin(ctx, idOf(params, "Pinned report"));
  await movePin(ctx, id, 1);
  return `${pinnedPath(teamId)}#pin-${id}`;
});
