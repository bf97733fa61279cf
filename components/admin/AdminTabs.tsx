import { inEachLanguage } from "../../lib/i18n/language.ts";
import { t } from "../../lib/i18n/t.ts";
import { Tabs } from "../ui/Tabs.tsx";

/** The admin's pages in groups: one line for each section that exists. */
export const groups = inEachLanguage(() =>
  [
    {
      id: "people",
      title: t("admin.group.people"),
      sections: [
        { href: "/admin/users", label: t("admin.users"), text: t("admin.usersText") },
        { href: "/admin/teams", label: t("admin.teams"), text: t("admin.teamsText") },
        { href: "/admin/rights", label: t("rights.page"), text: t("rights.pageText") },
      ],
    },
    {
      id: "selling",
      title: t("admin.group.selling"),
      sections: [
        { href: "/admin/pipelines", label: t("admin.pipelines"), text: t("admin.pipelinesText") },
        {
          href: "/admin/lost-reasons",
          label: t("admin.lostReasons"),
          text: t("admin.lostReasonsText"),
        },
        { href: "/admin/fields", label: t("admin.fields"), text: t("admin.fieldsText") },
        { href: "/admin/tags", label: t("admin.tags"), text: t("admin.tagsText") },
      ],
    },
    {
      id: "instance",
      title: t("admin.group.instance"),
      sections: [
        {
          href: "/admin/organisation",
          label: t("admin.organisation"),
          text: t("admin.organisationText"),
        },
        { href: "/admin/export", label: t("instance.title"), text: t("instance.text") },
      ],
    },
    {
      id: "data",
      title: t("admin.group.data"),
      sections: [
        { href: "/admin/changes", label: t("log.title"), text: t("log.text") },
        { href: "/admin/privacy", label: t("privacy.title"), text: t("privacy.text") },
        { href: "/admin/retention", label: t("retention.title"), text: t("retention.text") },
      ],
    },
    {
      id: "connections",
      title: t("admin.group.connections"),
      sections: [
        { href: "/admin/keys", label: t("keys.title"), text: t("keys.text") },
        { href: "/admin/webhooks", label: t("webhooks.title"), text: t("webhooks.text") },
        { href: "/admin/mail", label: t("mails.title"), text: t("mails.text") },
      ],
    },
    {
      id: "operation",
      title: t("admin.group.operation"),
      sections: [
        { href: "/admin/jobs", label: t("jobs.title"), text: t("jobs.text") },
        { href: "/admin/system", label: t("system.title"), text: t("system.text") },
        { href: "/admin/design", label: t("design.title"), text: t("design.lead") },
      ],
    },
  ] as const
);

type Section = typeof groups[number]["sections"][number];

/** The way from a section to the others of its group, and to all; `at` is the one that one is in. */
export function AdminTabs({ at }: { at: Section["href"] }) {
  const group = groups.find(({ sections }) => sections.some(({ href }) => href === at));
  const sections: readonly Section[] = group?.sections ?? [];
  const tabs = sections.map(({ href, label }) => ({ href, label, current: href === at }));
  const all = { href: "/admin", label: t("admin.title"), current: false };
  return <Tabs label={t("admin.sections")} tabs={[all, ...tabs]} />;
}
