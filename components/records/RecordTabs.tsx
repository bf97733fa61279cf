import type { Actor } from "../../lib/auth/actor.ts";
import { type Entity, reach } from "../../lib/auth/permissions.ts";
import { t } from "../../lib/i18n/t.ts";
import type { View, ViewedEntity } from "../../lib/views/schema.ts";
import { type Tab, Tabs } from "../ui/Tabs.tsx";
import { allHref, withViews } from "../views/view_tabs.ts";

export interface RecordTabsProps {
  entity: Extract<Entity, ViewedEntity>;
  actor: Actor;
  params: URLSearchParams;
  /** The saved views of the list. */
  views: readonly View[];
  words: { all: string; mine: string; trash: string };
}

const places = new Set(["page", "cursor", "sort", "limit", "count", "columns", "view"]);

/** The views over a list of owned records that make sense for this person. */
export function RecordTabs({ entity, actor, params, views, words }: RecordTabsProps) {
  const set = [...params].filter(([name]) => !places.has(name));
  const only = (name: string, value: string) => set.length === 1 && params.get(name) === value;
  const path = `/${entity}`;
  const tabs: Tab[] = [{
    label: words.all,
    href: allHref(path, views, actor),
    current: set.length === 0,
  }];
  if (reach(actor.role, "read", entity) === "all") {
    const current = only("ownerId", "me");
    tabs.push({ label: words.mine, href: `${path}?ownerId=me`, current });
  }
  if (reach(actor.role, "delete", entity) !== undefined) {
    const current = params.get("deleted") === "true";
    tabs.push({ label: words.trash, href: `${path}?deleted=true`, current });
  }
  const all = withViews(tabs, { entity, actor, params, views });
  return all.length > 1 ? <Tabs label={t("list.views")} tabs={all} swap /> : null;
}
