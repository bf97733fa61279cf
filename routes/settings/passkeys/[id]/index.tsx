import { Head } from "fresh/runtime";
import { PasskeyEdit } from "../../../../components/account/PasskeyEdit.tsx";
import { SettingsTabs } from "../../../../components/account/SettingsTabs.tsx";
import { PageHead } from "../../../../components/ui/PageHead.tsx";
import { getPasskey, renamePasskey } from "../../../../lib/auth/passkeys.ts";
import { idOf } from "../../../../lib/http/api.ts";
import { define } from "../../../../lib/http/define.ts";
import { secretForm } from "../../../../lib/http/secret_form.ts";
import { passkeyNameBody } from "../../../../lib/http/sign_in_body.ts";
import { t } from "../../../../lib/i18n/t.ts";
import { parse } from "../../../../lib/schema/parse.ts";

export const handler = define.handlers(secretForm({
  async show({ state, params }) {
    return { passkey: await getPasskey(state.ctx, idOf(params, "Passkey")) };
  },
  async save({ state, params }, { name }) {
    const given = parse(passkeyNameBody, { name });
    await renamePasskey(state.ctx, idOf(params, "Passkey"), given.name);
    return "/settings/passkeys";
  },
}));

export default define.page<typeof handler>(function EditPasskey({ data }) {
  const { passkey, values, errors } = data;
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: passkey.name })}</title>
      </Head>
      <PageHead title={passkey.name} />
      <SettingsTabs at="/settings/passkeys" />
      <div class="stack">
        <PasskeyEdit {...{ passkey, errors }} name={values.name ?? passkey.name} />
      </div>
    </div>
  );
});
