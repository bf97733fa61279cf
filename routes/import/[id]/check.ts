import { AppError } from "../../../lib/errors.ts";
import { idOf } from "../../../lib/http/api.ts";
import { formAction } from "../../../lib/http/form.ts";
import { recheckImport } from "../../../lib/imports/create.ts";
import { patchIn } from "../../../lib/imports/form_settings.ts";
import { getImport } from "../../../lib/imports/service.ts";

export const handler = formAction(async (ctx, { fields, params }) => {
  const shown = await getImport(ctx, idOf(params, "Import"));
  try {
    await recheckImport(ctx, shown.id, patchIn(fields, shown));
  } catch (error) {
    // The page says why, with everything as it was chosen.
    const noted = error instanceof AppError && error.code !== "CONFLICT" &&
      error.code !== "FORBIDDEN";
    if (!noted) throw error;
  }
  return `/import/${shown.id}`;
});
