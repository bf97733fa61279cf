import { Head } from "fresh/runtime";
import { SettingsTabs } from "../../../components/account/SettingsTabs.tsx";
import { PasswordFirst, ScanForm } from "../../../components/account/TwoFactorPanel.tsx";
import { ButtonLink } from "../../../components/ui/Button.tsx";
import { Note } from "../../../components/ui/Note.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { getTwoFactor, pendingTwoFactor, startTwoFactor } from "../../../lib/auth/two_factor.ts";
import { define } from "../../../lib/http/define.ts";
import { provePassword } from "../../../lib/http/prove_password.ts";
import { secretForm } from "../../../lib/http/secret_form.ts";
import { t } from "../../../lib/i18n/t.ts";

export const handler = define.handlers(secretForm({
  async show({ state: { ctx } }) {
    const [now, pending] = await Promise.all([getTwoFactor(ctx), pendingTwoFactor(ctx)]);
    return { now, pending };
  },
  async save(context, { password }) {
    await provePassword(context, { password });
    await startTwoFactor(context.state.ctx);
    return "/settings/two-factor";
  },
}));

export default define.page<typeof handler>(function TwoFactor({ data }) {
  const { now, pending, errors } = data;
  const text = now.enabled ? t("twoFactor.on") : t("twoFactor.off");
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: t("twoFactor.title") })}</title>
      </Head>
      <PageHead title={t("twoFactor.title")} />
      <SettingsTabs at="/settings/two-factor" />
      <div class="stack">
        <Note tone={now.enabled ? "positive" : "warning"} icon="lock" title={text}>
          {now.enabled && (
            <>
              <p>{t("twoFactor.left", { count: now.recoveryCodesLeft })}</p>
              <ButtonLink href="/settings/two-factor/end">{t("twoFactor.end")}</ButtonLink>
            </>
          )}
        </Note>
        {pending !== undefined && <ScanForm {...pending} errors={[]} />}
        {!now.enabled && pending === undefined && (
          <PasswordFirst
            action="/settings/two-factor"
            submit={t("twoFactor.start")}
            errors={errors}
          />
        )}
      </div>
    </div>
  );
});
