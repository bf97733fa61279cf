import { t } from "../../lib/i18n/t.ts";

/** What the list of an entity's records is called: "Customers". */
export function listTitle(entity: string): string {
  if (entity === "companies") return t("companies.title");
  if (entity === "leads") return t("leads.title");
  return entity === "tasks" ? t("tasks.title") : t("customers.title");
}
