import { inEachLanguage } from "../../lib/i18n/language.ts";
import { t } from "../../lib/i18n/t.ts";
import { Tabs } from "../ui/Tabs.tsx";

const sections = inEachLanguage(() =>
  [
    { href: "/settings", label: t("settings.profile") },
    { href: "/settings/password", label: t("password.title") },
    { href: "/settings/two-factor", label: t("twoFactor.title") },
    { href: "/settings/passkeys", label: t("passkeys.title") },
    { href: "/settings/sessions", label: t("sessions.title") },
    { href: "/settings/calendar", label: t("calendar.title") },
    { href: "/settings/keys", label: t("keys.title") },
  ] as const
);

/** The way between one's own settings; `at` is the section that one is in. */
export function SettingsTabs({ at }: { at: typeof sections[number]["href"] }) {
  const tabs = sections.map(({ href, label }) => ({ href, label, current: href === at }));
  return <Tabs label={t("settings.sections")} tabs={tabs} />;
}
