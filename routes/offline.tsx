import { Head } from "fresh/runtime";
import { ButtonLink } from "../components/ui/Button.tsx";
import { EmptyState } from "../components/ui/EmptyState.tsx";
import { define } from "../lib/http/define.ts";
import { t } from "../lib/i18n/t.ts";

/** Kept by every browser, so it shows nothing of a person. */
export const config = { skipInheritedLayouts: true };

export default define.page(function Offline() {
  return (
    <main class="alone">
      <Head>
        <title>{t("app.title", { page: t("offline.title") })}</title>
      </Head>
      <EmptyState level={1} icon="alert" title={t("offline.title")} text={t("offline.text")}>
        <ButtonLink kind="primary" href="/">{t("offline.again")}</ButtonLink>
      </EmptyState>
    </main>
  );
});
