import { define } from "../../lib/http/define.ts";
import { formAction } from "../../lib/http/form.ts";
import { readAll } from "../../lib/notifications/service.ts";

export const handler = define.handlers(formAction(async (ctx) => {
  await readAll(ctx);
  return "/notifications";
}));
