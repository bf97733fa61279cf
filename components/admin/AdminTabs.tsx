import { inEachLanguage } from "../../lib/i18n/language.ts";
import { t } from "../../lib/i18n/t.ts";
import { Tabs } from "../ui/Tabs.tsx";

/** The admin's pages: one line for each section that exists. */
export const sections = inEachLanguage(() =>
  [
    { href: "/admin/users", label: t("admin.users"), text: t("admin.usersText") },
    { href: "/admin/teams", label: t("admin.teams"), text: t("admin.teamsText") },
    {
      href: "/admin/organisation",
      label: t("admin.organisation"),
      text: t("admin.organisationText"),
    },
    { href: "/admin/pipelines", label: t("admin.pipelines"), text: t("admin.pipelinesText") },
    {
      href: "/admin/lost-reasons",
      label: t("admin.lostReasons"),
      text: t("admin.lostReasonsText"),
    },
    { href: "/admin/fields", label: t("admin.fields"), text: t("admin.fieldsText") },
    { href: "/admin/tags", label: t("admin.tags"), text: t("admin.tagsText") },
    { href: "/admin/keys", label: t("keys.title"), text: t("keys.text") },
    { href: "/admin/rights", label: t("rights.page"), text: t("rights.pageText") },
    { href: "/admin/changes", label: t("log.title"), text: t("log.text") },
    { href: "/admin/privacy", label: t("privacy.title"), text: t("privacy.text") },
    { href: "/admin/retention", label: t("retention.title"), text: t("retention.text") },
    { href: "/admin/webhooks", label: t("webhooks.title"), text: t("webhooks.text") },
    { href: "/admin/mail", label: t("mails.title"), text: t("mails.text") },
    { href: "/admin/jobs", label: t("jobs.title"), text: t("jobs.text") },
    { href: "/admin/export", label: t("instance.title"), text: t("instance.text") },
    { href: "/admin/system", label: t("system.title"), text: t("system.text") },
    { href: "/admin/design", label: t("design.title"), text: t("design.lead") },
  ] as const
);

/** The way between the admin's pages; `at` is the section that one is in. */
export function AdminTabs({ at }: { at: typeof sections[number]["href"] }) {
  const tabs = sections.map(({ href, label }) => ({ href, label, current: href === at }));
  return <Tabs label={t("admin.sections")} tabs={tabs} />;
}
