import { inEachLanguage } from "../../lib/i18n/language.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Hit } from "../../lib/search/schema.ts";

/** Each kind of record that is searched: its heading, its list, and its page. */
export const kinds = inEachLanguage(() => ({
  customers: { title: t("search.customers"), path: "/customers" },
  companies: { title: t("search.companies"), path: "/companies" },
  leads: { title: t("search.leads"), path: "/leads" },
  tasks: { title: t("search.tasks"), path: "/tasks" },
  interactions: { title: t("search.interactions"), path: "/interactions" },
  users: { title: t("search.users"), path: "/admin/users" },
} as const));

/** Whether a text names a kind of record that is searched. */
export function isKind(entity: string): entity is keyof typeof kinds {
  return Object.hasOwn(kinds, entity);
}

/** What a record that was found is called. */
export function titleOf({ name, title, subject, body }: Hit): string {
  const called = name ?? title ?? subject ?? body;
  return typeof called === "string" && called !== "" ? called : t("search.untitled");
}

/** What tells it from others of that name. */
export function detailOf({ email, company, domain, phone, stage, subject, body }: Hit): string {
  const details = [company, email, domain, phone, stage, subject !== null && body];
  return details.filter((one) => typeof one === "string" && one !== "").join(", ");
}
