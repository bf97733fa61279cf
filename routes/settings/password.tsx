import { Head } from "fresh/runtime";
import { SettingsTabs } from "../../components/account/SettingsTabs.tsx";
import { Button } from "../../components/ui/Button.tsx";
import { InputField } from "../../components/ui/Field.tsx";
import { errorAt, FormErrors } from "../../components/ui/FormErrors.tsx";
import { Note } from "../../components/ui/Note.tsx";
import { PageHead } from "../../components/ui/PageHead.tsx";
import { changePassword } from "../../lib/auth/set_password.ts";
import { define } from "../../lib/http/define.ts";
import { countGuess } from "../../lib/http/guessing.ts";
import { secretForm } from "../../lib/http/secret_form.ts";
import { changePasswordBody } from "../../lib/http/sign_in_body.ts";
import { t } from "../../lib/i18n/t.ts";
import { parse } from "../../lib/schema/parse.ts";

export const handler = define.handlers(secretForm({
  show: ({ url }) => ({ saved: url.searchParams.has("saved") }),
  async save(context, { currentPassword, newPassword }) {
    const { ctx } = context.state;
    const given = parse(changePasswordBody, { currentPassword, newPassword });
    const guess = { what: "password", account: String(ctx.actor.userId) } as const;
    await countGuess(context, guess, () => changePassword(ctx, given));
    return "/settings/password?saved=1";
  },
}));

export default define.page<typeof handler>(function Password({ data: { errors, saved } }) {
  const labels = { currentPassword: t("password.current"), newPassword: t("password.new") };
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: t("password.change") })}</title>
      </Head>
      <PageHead title={t("password.change")} />
      <SettingsTabs at="/settings/password" />
      <div class="stack">
        {saved && <Note tone="positive" icon="check" title={t("settings.saved")} />}
        <form class="stack" method="post" action="/settings/password">
          <FormErrors errors={errors} labels={labels} />
          <fieldset class="group">
            <legend>{t("password.title")}</legend>
            <InputField
              name="currentPassword"
              type="password"
              label={labels.currentPassword}
              value=""
              autocomplete="current-password"
              error={errorAt(errors, "currentPassword")}
              required
            />
            <InputField
              name="newPassword"
              type="password"
              label={labels.newPassword}
              hint={t("password.hint")}
              value=""
              autocomplete="new-password"
              error={errorAt(errors, "newPassword")}
              required
            />
            <p class="small muted">{t("password.note")}</p>
          </fieldset>
          <p class="row">
            <Button kind="primary">{t("password.change")}</Button>
          </p>
        </form>
      </div>
    </div>
  );
});
