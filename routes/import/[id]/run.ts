import { idOf } from "../../../lib/http/api.ts";
import { formAction } from "../../../lib/http/form.ts";
import { runImport } from "../../../lib/imports/service.ts";

export const handler = formAction(async (ctx, { params }) => {
  const { id } = await runImport(ctx, idOf(params, "Import"));
  return `/import/${id}`;
});
