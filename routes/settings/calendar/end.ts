import { endCalendar } from "../../../lib/calendar/service.ts";
import { formAction } from "../../../lib/http/form.ts";

export const handler = formAction(async (ctx) => {
  await endCalendar(ctx);
  return "/settings/calendar";
});
