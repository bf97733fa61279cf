import { Head } from "fresh/runtime";
import { sections } from "../../components/admin/AdminTabs.tsx";
import { PageHead } from "../../components/ui/PageHead.tsx";
import { define } from "../../lib/http/define.ts";
import { t } from "../../lib/i18n/t.ts";

export default define.page(function Admin() {
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: t("admin.title") })}</title>
      </Head>
      <PageHead title={t("admin.title")} />
      <section class="panel">
        <ul>
          {sections.map(({ href, label, text }) => (
            <li key={href} class="item">
              <div>
                <a class="title" href={href}>{label}</a>
                <p class="small muted">{text}</p>
              </div>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
});
