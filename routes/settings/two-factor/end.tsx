import { Head } from "fresh/runtime";
import { SettingsTabs } from "../../../components/account/SettingsTabs.tsx";
import { PasswordFirst } from "../../../components/account/TwoFactorPanel.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { endTwoFactor } from "../../../lib/auth/two_factor.ts";
import { define } from "../../../lib/http/define.ts";
import { provePassword } from "../../../lib/http/prove_password.ts";
import { secretForm } from "../../../lib/http/secret_form.ts";
import { t } from "../../../lib/i18n/t.ts";

export const handler = define.handlers(secretForm({
  show: () => ({}),
  async save(context, { password }) {
    await provePassword(context, { password });
    await endTwoFactor(context.state.ctx);
    return "/settings/two-factor";
  },
}));

export default define.page<typeof handler>(function EndTwoFactor({ data: { errors } }) {
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: t("twoFactor.end") })}</title>
      </Head>
      <PageHead title={t("twoFactor.end")} />
      <SettingsTabs at="/settings/two-factor" />
      <div class="stack">
        <PasswordFirst
          action="/settings/two-factor/end"
          submit={t("twoFactor.end")}
          errors={errors}
        />
      </div>
    </div>
  );
});
