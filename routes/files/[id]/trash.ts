import { trashFile } from "../../../lib/files/service.ts";
import { idOf } from "../../../lib/http/api.ts";
import { formAction } from "../../../lib/http/form.ts";

export const handler = formAction(async (ctx, { params }) => {
  const { entity, id } = await trashFile(ctx, idOf(params, "File"));
  return `/${entity}/${id}#files`;
});
