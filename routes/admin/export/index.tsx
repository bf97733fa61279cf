import { Head } from "fresh/runtime";
import { AdminTabs } from "../../../components/admin/AdminTabs.tsx";
import { ButtonLink } from "../../../components/ui/Button.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { define } from "../../../lib/http/define.ts";
import { t } from "../../../lib/i18n/t.ts";

export default define.page(function InstanceExport() {
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("instance.title") })}</title>
      </Head>
      <PageHead title={t("instance.title")} lead={t("instance.text")} />
      <AdminTabs at="/admin/export" />
      <div class="stack">
        <section class="group stack-sm" aria-labelledby="out">
          <h2 id="out">{t("instance.out")}</h2>
          <p>{t("instance.outText")}</p>
          <p class="muted">{t("instance.without")}</p>
          <p>
            <ButtonLink kind="primary" icon="export" href="/admin/export/file">
              {t("instance.download")}
            </ButtonLink>
          </p>
        </section>
        <section class="group stack-sm" aria-labelledby="in">
          <h2 id="in">{t("instance.in")}</h2>
          <p>{t("instance.inText")}</p>
          <pre class="code"><code>deno task crm import petrel.jsonl</code></pre>
          <p class="muted">{t("instance.exact")}</p>
        </section>
      </div>
    </>
  );
});
