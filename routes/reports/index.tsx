import { page } from "fresh";
import { Head } from "fresh/runtime";
import { namedReport } from "../../components/reports/names.ts";
import { ButtonLink } from "../../components/ui/Button.tsx";
import { PageHead } from "../../components/ui/PageHead.tsx";
import { define } from "../../lib/http/define.ts";
import { t } from "../../lib/i18n/t.ts";
import { reportNames } from "../../lib/reports/names.ts";

export const handler = define.handlers({ GET: () => page({ names: reportNames }) });

export default define.page<typeof handler>(function Reports({ data: { names } }) {
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: t("reports.title") })}</title>
      </Head>
      <PageHead title={t("reports.title")} lead={t("reports.text")}>
        <ButtonLink href="/reports/pinned">{t("pins.title")}</ButtonLink>
      </PageHead>
      <section class="panel">
        <ul>
          {names.map((name) => {
            const { label, text } = namedReport(name);
            return (
              <li key={name} class="item">
                <div>
                  <a class="title" href={`/reports/${name}`}>{label}</a>
                  <p class="small muted">{text}</p>
                </div>
              </li>
            );
          })}
        </ul>
      </section>
    </div>
  );
});
