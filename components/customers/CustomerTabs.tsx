import type { Actor } from "../../lib/auth/actor.ts";
import { reach } from "../../lib/auth/permissions.ts";
import { t } from "../../lib/i18n/t.ts";
import { type Tab, Tabs } from "../ui/Tabs.tsx";
import { filterNames } from "./CustomerFilters.tsx";

/** The views over the list of customers that make sense for this person. */
export function CustomerTabs({ actor, params }: { actor: Actor; params: URLSearchParams }) {
  const trash = params.get("deleted") === "true";
  const filters = filterNames.filter((name) => params.get(name));
  const mine = !trash && filters.length === 1 && params.get("ownerId") === "me";
  const all = !trash && filters.length === 0;
  const tabs: Tab[] = [{ label: t("customers.all"), href: "/customers", current: all }];
  if (reach(actor.role, "read", "customers") === "all") {
    tabs.push({ label: t("customers.mine"), href: "/customers?ownerId=me", current: mine });
  }
  if (reach(actor.role, "delete", "customers") !== undefined) {
    tabs.push({
      label: t("customers.trash"),
      href: "/customers?deleted=true",
      current: trash,
    });
  }
  return tabs.length > 1 ? <Tabs label={t("list.views")} tabs={tabs} /> : null;
}
