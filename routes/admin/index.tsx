import { page } from "fresh";
import { Head } from "fresh/runtime";
import { groups } from "../../components/admin/AdminTabs.tsx";
import { Badge } from "../../components/ui/Badge.tsx";
import { PageHead } from "../../components/ui/PageHead.tsx";
import { Panel } from "../../components/ui/Panel.tsx";
import { define } from "../../lib/http/define.ts";
import { formatNumber, type Reader, readerOf } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { type AdminCounts, adminCounts } from "../../lib/system/counts.ts";

export const handler = define.handlers({
  GET: async ({ state: { ctx } }) => page(await adminCounts(ctx)),
});

export default define.page<typeof handler>(function Admin({ data, state: { ctx } }) {
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("admin.title") })}</title>
      </Head>
      <PageHead title={t("admin.title")} lead={t("admin.lead")} />
      <div class="split split-even">
        {groups.map(({ id, title, sections }) => (
          <Panel key={id} id={id} title={title}>
            <ul>
              {sections.map((section) => (
                <li key={section.href} class="item">
                  <div>
                    <a class="title" href={section.href}>{section.label}</a>
                    <p class="small muted">{section.text}</p>
                  </div>
                  <Count href={section.href} counts={data} reader={readerOf(ctx)} />
                </li>
              ))}
            </ul>
          </Panel>
        ))}
      </div>
    </>
  );
});

/** Which count stands beside a link, and which of them are bad news. */
const counted: Readonly<Record<string, keyof AdminCounts>> = {
  "/admin/users": "activeUsers",
  "/admin/teams": "teams",
  "/admin/fields": "fields",
  "/admin/keys": "keys",
  "/admin/webhooks": "webhooks",
  "/admin/jobs": "jobsFailed",
  "/admin/mail": "mailsFailed",
};

function Count({ href, counts, reader }: { href: string; counts: AdminCounts; reader: Reader }) {
  const name = counted[href];
  const count = name === undefined ? 0 : counts[name];
  if (name === undefined || count === 0) return null;
  if (name === "jobsFailed" || name === "mailsFailed") {
    return <Badge tone="danger">{t("admin.failed", { count })}</Badge>;
  }
  return <Badge>{formatNumber(count, reader)}</Badge>;
}
