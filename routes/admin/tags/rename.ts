import { formAction } from "../../../lib/http/form.ts";
import { parse } from "../../../lib/schema/parse.ts";
import { TagRename } from "../../../lib/tags/schema.ts";
import { renameTag } from "../../../lib/tags/service.ts";

export const handler = formAction(async (ctx, { fields }) => {
  await renameTag(ctx, parse(TagRename, fields));
  return "/admin/tags";
});
