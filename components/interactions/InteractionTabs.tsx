import { reach } from "../../lib/auth/permissions.ts";
import { t } from "../../lib/i18n/t.ts";
import { type Tab, Tabs } from "../ui/Tabs.tsx";
import { allHref, type ViewTabsProps, withViews } from "../views/view_tabs.ts";

/** The views over the activity log that make sense for this person. */
export function InteractionTabs({ actor, params, views }: Omit<ViewTabsProps, "entity">) {
  const trash = params.get("deleted") === "true";
  const mine = params.get("userId") === "me";
  const tabs: Tab[] = [
    {
      label: t("interactions.all"),
      href: allHref("/interactions", views, actor),
      current: !trash && !mine,
    },
    { label: t("interactions.mine"), href: "/interactions?userId=me", current: mine },
  ];
  if (reach(actor.role, "delete", "interactions") !== undefined) {
    const href = "/interactions?deleted=true";
    tabs.push({ label: t("interactions.trash"), href, current: trash });
  }
  return (
    <Tabs
      label={t("list.views")}
      tabs={withViews(tabs, { entity: "interactions", actor, params, views })}
      swap
    />
  );
}
