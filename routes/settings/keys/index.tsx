import { Head } from "fresh/runtime";
import { KeyForm, NewKey } from "../../../components/account/KeyForm.tsx";
import { KeyTable } from "../../../components/account/KeyTable.tsx";
import { SettingsTabs } from "../../../components/account/SettingsTabs.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import type { Ctx } from "../../../lib/context.ts";
import { define } from "../../../lib/http/define.ts";
import { secretForm } from "../../../lib/http/secret_form.ts";
import { readerOf } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import { KeyCreate } from "../../../lib/keys/schema.ts";
import { createKey, listKeys } from "../../../lib/keys/service.ts";
import { parse } from "../../../lib/schema/parse.ts";

const shown = async (ctx: Ctx, made?: string) => ({
  made,
  keys: await listKeys(ctx, { own: true }),
});

export const handler = define.handlers(secretForm({
  show: ({ state }) => shown(state.ctx),
  async save({ state }, fields) {
    const { key } = await createKey(state.ctx, parse(KeyCreate, fields));
    return await shown(state.ctx, key);
  },
}));

export default define.page<typeof handler>(function Keys({ data, state }) {
  const { made, keys, values, errors } = data;
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("keys.title") })}</title>
      </Head>
      <PageHead title={t("keys.title")} lead={t("keys.text")} />
      <SettingsTabs at="/settings/keys" />
      <div class="stack">
        {made !== undefined && <NewKey text={made} />}
        <KeyTable keys={keys} base="/settings/keys" reader={readerOf(state.ctx)} />
        <KeyForm {...{ values, errors }} />
      </div>
    </>
  );
});
