import { themeCookie, themes } from "../../components/layout/theme.ts";
import { isHttps } from "../../lib/http/client.ts";
import { define } from "../../lib/http/define.ts";
import { readForm } from "../../lib/http/form_body.ts";
import { ownPath } from "../../lib/http/paths.ts";

const year = 365 * 24 * 60 * 60;

export const handler = define.handlers({
  async POST(ctx) {
    const form = await readForm(ctx.req);
    const theme = themes.find((name) => name === form.theme) ?? "system";
    const response = ctx.redirect(ownPath(form.next), 303);
    const secure = isHttps(ctx) ? "; Secure" : "";
    response.headers.append(
      "Set-Cookie",
      `${themeCookie}=${theme}; Path=/; Max-Age=${year}; SameSite=Lax${secure}`,
    );
    return response;
  },
});
