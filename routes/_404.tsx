import { page } from "fresh";
import { Head } from "fresh/runtime";
import { ErrorPage } from "../components/layout/ErrorPage.tsx";
import { define } from "../lib/http/define.ts";
import { t } from "../lib/i18n/t.ts";

export const handler = () => page(undefined, { status: 404 });

export default define.page(function NotFound({ state }) {
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("error.notFound") })}</title>
      </Head>
      <ErrorPage
        status={404}
        message=""
        requestId={state.requestId}
        signedIn={state.signedIn}
        from={{ href: "/", same: true }}
      />
    </>
  );
});
