import { Head } from "fresh/runtime";
import { SettingsTabs } from "../../../components/account/SettingsTabs.tsx";
import { RecoveryCodes, ScanForm } from "../../../components/account/TwoFactorPanel.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { confirmTwoFactor, pendingTwoFactor } from "../../../lib/auth/two_factor.ts";
import { notFound } from "../../../lib/errors.ts";
import { define } from "../../../lib/http/define.ts";
import { countGuess } from "../../../lib/http/guessing.ts";
import { secretForm } from "../../../lib/http/secret_form.ts";
import { codeBody } from "../../../lib/http/sign_in_body.ts";
import { t } from "../../../lib/i18n/t.ts";
import { parse } from "../../../lib/schema/parse.ts";

interface Shown {
  pending: { secret: string; uri: string } | undefined;
  codes: string[];
}

export const handler = define.handlers(secretForm<Shown>({
  async show({ state: { ctx } }) {
    const pending = await pendingTwoFactor(ctx);
    if (pending === undefined) throw notFound("Page");
    return { pending, codes: [] };
  },
  async save(context, { code }) {
    const { ctx } = context.state;
    const given = parse(codeBody, { code });
    const guess = { what: "code", account: String(ctx.actor.userId) } as const;
    const codes = await countGuess(context, guess, () => confirmTwoFactor(ctx, given.code));
    return { pending: undefined, codes };
  },
}));

export default define.page<typeof handler>(function ConfirmTwoFactor({ data }) {
  const { pending, codes, errors } = data;
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: t("twoFactor.title") })}</title>
      </Head>
      <PageHead title={t("twoFactor.title")} />
      <SettingsTabs at="/settings/two-factor" />
      <div class="stack">
        {pending === undefined
          ? <RecoveryCodes codes={codes} />
          : <ScanForm {...pending} errors={errors} />}
      </div>
    </div>
  );
});
