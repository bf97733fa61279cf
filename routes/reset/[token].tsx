import { Head } from "fresh/runtime";
import { ChoosePassword } from "../../components/session/ChoosePassword.tsx";
import { define } from "../../lib/http/define.ts";
import { linkForm } from "../../lib/http/link_form.ts";
import { t } from "../../lib/i18n/t.ts";

export const handler = define.handlers(linkForm("reset"));

export default define.page<typeof handler>(function Reset({ data }) {
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("password.choose") })}</title>
      </Head>
      <ChoosePassword {...data} />
    </>
  );
});
