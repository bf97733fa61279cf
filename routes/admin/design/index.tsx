import type { ComponentChildren } from "preact";
import { Head } from "fresh/runtime";
import { AdminTabs } from "../../../components/admin/AdminTabs.tsx";
import { Fields, Tables } from "../../../components/design/fields.tsx";
import { Charts } from "../../../components/design/charts.tsx";
import { Buttons, Icons, Marks, Messages } from "../../../components/design/pieces.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { define } from "../../../lib/http/define.ts";
import { readerOf } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";

/** Every piece of the design in every state, once in light and once in dark. */
export default define.page(function DesignPage({ state: { ctx } }) {
  const reader = readerOf(ctx);
  const title = t("design.title");
  return (
    <>
      <Head>
        <title>{t("app.title", { page: title })}</title>
      </Head>
      <PageHead title={title} lead={t("design.lead")} />
      <AdminTabs at="/admin/design" />
      <div class="split split-even">
        {(["light", "dark"] as const).map((theme) => (
          <section key={theme} class="swatch stack" data-theme={theme} aria-labelledby={theme}>
            <h2 id={theme}>{t(`theme.${theme}`)}</h2>
            <Part id={`${theme}-buttons`} title={t("design.buttons")}>
              <Buttons id={theme} />
            </Part>
            <Part id={`${theme}-marks`} title={t("design.marks")}>
              <Marks id={theme} />
            </Part>
            <Part id={`${theme}-fields`} title={t("design.fields")}>
              <Fields id={theme} />
            </Part>
            <Part id={`${theme}-messages`} title={t("design.messages")}>
              <Messages />
            </Part>
            <Part id={`${theme}-tables`} title={t("design.tables")}>
              <Tables id={theme} reader={reader} />
            </Part>
            <Part id={`${theme}-charts`} title={t("design.charts")}>
              <Charts id={theme} />
            </Part>
            <Part id={`${theme}-icons`} title={t("design.icons")}>
              <Icons />
            </Part>
          </section>
        ))}
      </div>
    </>
  );
});

interface PartProps {
  /** Of the heading; begins with the theme's, which is told as well. */
  id: string;
  title: string;
  children: ComponentChildren;
}

function Part({ id, title, children }: PartProps) {
  return (
    <section aria-labelledby={`${id.split("-")[0]} ${id}`}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}
