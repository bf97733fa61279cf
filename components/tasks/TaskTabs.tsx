import { reach } from "../../lib/auth/permissions.ts";
import { t } from "../../lib/i18n/t.ts";
import { rowParams } from "../../lib/views/query.ts";
import { type Tab, Tabs } from "../ui/Tabs.tsx";
import { allHref, type ViewTabsProps, withViews } from "../views/view_tabs.ts";

/** The views over tasks that make sense for this person. */
export function TaskTabs({ actor, params, views }: Omit<ViewTabsProps, "entity">) {
  const only = (name: string, value: string) => params.get(name) === value;
  const tabs: Tab[] = [
    {
      label: t("tasks.byDay"),
      href: allHref("/tasks", views, actor),
      current: rowParams(params).size === 0 && !params.has("month"),
    },
    { label: t("tasks.month"), href: "/tasks/calendar", current: params.has("month") },
    { label: t("tasks.allOpen"), href: "/tasks?status=open", current: only("status", "open") },
    {
      label: t("tasks.doneTab"),
      href: "/tasks?status=done&sort=-updatedAt",
      current: only("status", "done"),
    },
  ];
  if (reach(actor.role, "delete", "tasks") !== undefined) {
    const current = only("deleted", "true");
    tabs.push({ label: t("tasks.trash"), href: "/tasks?deleted=true", current });
  }
  return (
    <Tabs
      label={t("list.views")}
      tabs={withViews(tabs, { entity: "tasks", actor, params, views })}
      swap
    />
  );
}
