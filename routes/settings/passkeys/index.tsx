import { Head } from "fresh/runtime";
import { MakePasskey, NewPasskey } from "../../../components/account/PasskeyPanel.tsx";
import { PasskeyTable } from "../../../components/account/PasskeyTable.tsx";
import { SettingsTabs } from "../../../components/account/SettingsTabs.tsx";
import { Note } from "../../../components/ui/Note.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import type { CreationOptions } from "../../../lib/auth/passkey_ceremony.ts";
import {
  addPasskey,
  listPasskeys,
  type Passkey,
  startPasskey,
} from "../../../lib/auth/passkeys.ts";
import { define } from "../../../lib/http/define.ts";
import { passkeySite, takesPasskeys } from "../../../lib/http/passkey_site.ts";
import { provePassword } from "../../../lib/http/prove_password.ts";
import { secretForm } from "../../../lib/http/secret_form.ts";
import { newPasskeyBody, passkeyNameBody } from "../../../lib/http/sign_in_body.ts";
import { readerOf } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import { parse } from "../../../lib/schema/parse.ts";

interface Shown {
  passkeys: Passkey[];
  possible: boolean;
  /** The password was right: now the device makes it. */
  making?: { name: string; options: CreationOptions };
}

export const handler = define.handlers(secretForm<Shown>({
  async show(context) {
    const passkeys = await listPasskeys(context.state.ctx);
    return { passkeys, possible: takesPasskeys(context) };
  },
  async save(context, { name, password, credential }) {
    const { ctx } = context.state;
    const site = passkeySite(context);
    if (credential !== undefined) {
      await addPasskey(ctx, site, parse(newPasskeyBody, { name, credential }));
      return "/settings/passkeys";
    }
    const given = parse(passkeyNameBody, { name });
    await provePassword(context, { password });
    const making = { ...given, options: await startPasskey(ctx, site) };
    return { passkeys: await listPasskeys(ctx), possible: true, making };
  },
}));

export default define.page<typeof handler>(function Passkeys({ data, state }) {
  const { passkeys, possible, making, values, errors } = data;
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("passkeys.title") })}</title>
      </Head>
      <PageHead title={t("passkeys.title")} lead={t("passkeys.text")} />
      <SettingsTabs at="/settings/passkeys" />
      <div class="stack">
        {making !== undefined && <MakePasskey {...making} />}
        <PasskeyTable passkeys={passkeys} reader={readerOf(state.ctx)} />
        {making === undefined && possible && <NewPasskey {...{ values, errors }} />}
        {!possible && <Note icon="alert" title={t("passkeys.impossible")} />}
      </div>
    </>
  );
});
