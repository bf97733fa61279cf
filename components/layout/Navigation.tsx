import type { Actor } from "../../lib/auth/actor.ts";
import { reach, roleHas } from "../../lib/auth/permissions.ts";
import { t } from "../../lib/i18n/t.ts";
import { Icon } from "../ui/Icon.tsx";
import type { IconName } from "../ui/icons.ts";
import { isSwapped } from "./swapped.ts";

interface Place {
  href: string;
  label: string;
  icon: IconName;
  /** How many tasks wait there. */
  due?: number;
}

function places(due: number): Place[] {
  return [
    { href: "/", label: t("nav.home"), icon: "home" },
    { href: "/customers", label: t("nav.customers"), icon: "people" },
    { href: "/board", label: t("nav.board"), icon: "board" },
    { href: "/tasks", label: t("tasks.title"), icon: "task", due },
  ];
}

/** What comes after the places of every day: behind "More" on a phone. */
function morePlaces(actor: Actor): Place[] {
  const more: Place[] = [
    { href: "/companies", label: t("nav.companies"), icon: "company" },
    {
      href: "/leads",
      label: t("nav.leads"),
      icon: "move",
    },
    {
      href: "/interactions",
      label: t("interactions.title"),
      icon: "clock",
    },
    { href: "/reports", label: t("nav.reports"), icon: "chart" },
    { href: "/changes", label: t("changes.title"), icon: "undo" },
    {
      href: "/import",
      label: t("imports.title"),
      icon: "down",
    },
  ];
  if (reach(actor.role, "delete", "customers") !== undefined) {
    more.push({ href: "/trash", label: t("nav.trash"), icon: "trash" });
  }
  if (roleHas(actor.role, "configure:system")) {
    more.push({ href: "/admin", label: t("nav.admin"), icon: "gear" });
  }
  return more;
}

export interface NavigationProps {
  actor: Actor;
  /** The person's tasks that are late or due today. */
  due: number;
  /** Of the page, with its query. */
  path: string;
}

/** The places of the product: tabs at the thumb on a phone, a list in the rail. */
export function Navigation({ actor, due, path }: NavigationProps) {
  const first = places(due);
  const more = morePlaces(actor);
  const here = path.split("?")[0] ?? "";
  return (
    <nav class="nav" aria-label={t("nav.main")}>
      <ul>
        {first.map((place) => <Item key={place.href} {...{ place, here }} />)}
        <li>
          <button class="nav-more" type="button" popovertarget="more">
            <Icon name="more" />
            {t("nav.more")}
          </button>
        </li>
      </ul>
      <ul class="more" id="more" popover="auto">
        {more.map((place) => <Item key={place.href} {...{ place, here }} />)}
      </ul>
    </nav>
  );
}

interface ItemProps {
  place: Place;
  /** The path of the page that is shown. */
  here: string;
}

/** Fresh marks the links to the page that is shown and to what lies around it, which home always does. */
function Item({ place, here }: ItemProps) {
  const { href } = place;
  return (
    <li>
      <a
        href={href}
        aria-current={href === "/" && here !== "/" ? "false" : undefined}
        f-client-nav={isSwapped(here) && isSwapped(href) ? true : undefined}
      >
        <Icon name={place.icon} flip={place.icon === "move"} />
        {place.label}
        {place.due ? <Due count={place.due} /> : null}
      </a>
    </li>
  );
}

function Due({ count }: { count: number }) {
  return (
    <span class="count">
      <span aria-hidden="true">{count > 99 ? "99+" : count}</span>
      <span class="vh">{`, ${t("notifications.due", { count })}`}</span>
    </span>
  );
}
