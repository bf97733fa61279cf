import { calendarOf } from "../../lib/calendar/service.ts";
import { publicOrigin } from "../../lib/http/client.ts";
import { define } from "../../lib/http/define.ts";

export const handler = define.handlers({
  async GET(context) {
    const secret = context.params.secret?.replace(/\.ics$/, "") ?? "";
    const text = await calendarOf(context.state.ctx, secret, publicOrigin(context));
    return new Response(text, { headers: { "Content-Type": "text/calendar; charset=utf-8" } });
  },
});
