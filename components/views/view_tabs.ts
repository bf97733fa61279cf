import type { Actor } from "../../lib/auth/actor.ts";
import { t } from "../../lib/i18n/t.ts";
import { can } from "../../lib/views/policy.ts";
import { canonical } from "../../lib/views/query.ts";
import type { View, ViewedEntity } from "../../lib/views/schema.ts";
import type { Tab } from "../ui/Tabs.tsx";

export interface ViewTabsProps {
  entity: ViewedEntity;
  actor: Actor;
  /** The list's parameters, a view's among them. */
  params: URLSearchParams;
  /** The saved views of the list. */
  views: readonly View[];
}

/** A list's own tabs and its saved views, and the way to save or edit the one that is shown. */
export function withViews(
  tabs: readonly Tab[],
  { entity, actor, params, views }: ViewTabsProps,
): Tab[] {
  const query = canonical(params);
  const shown = views.find((view) => view.query === query);
  const own = tabs.map((tab) => ({ ...tab, current: tab.current && shown === undefined }));
  const saved = views.map((view) => ({
    label: nameOf(view, actor),
    href: `/${entity}?view=${view.id}`,
    current: view === shown,
  }));
  const named = own.some((tab) => tab.current && canonical(searchOf(tab.href)) === query);
  if (shown !== undefined) {
    return can(actor, "update", shown) ? [...own, ...saved, editing(shown)] : [...own, ...saved];
  }
  return query === "" || named ? [...own, ...saved] : [...own, ...saved, saving(entity, query)];
}

/** The whole list: by its bare address, unless that opens with a view of this person. */
export function allHref(path: string, views: readonly View[], actor: Actor): string {
  const opens = views.some(({ isDefault, ownerId }) => isDefault && ownerId === actor.userId);
  return opens ? `${path}?view=all` : path;
}

function nameOf({ name, ownerId, owner }: View, actor: Actor): string {
  return ownerId === actor.userId ? name : t("views.sharedBy", { name, owner: owner.name });
}

function editing({ id }: View): Tab {
  return { label: t("views.edit"), href: `/views/${id}/edit`, current: false, away: true };
}

function saving(entity: string, query: string): Tab {
  const href = `/views/new?${new URLSearchParams({ entity, query })}`;
  return { label: t("views.save"), href, current: false, away: true };
}

function searchOf(href: string): string {
  return href.split("?")[1] ?? "";
}
