import type { Actor } from "../../lib/auth/actor.ts";
import { reach } from "../../lib/auth/permissions.ts";
import { t } from "../../lib/i18n/t.ts";
import { Icon } from "../ui/Icon.tsx";
import type { IconName } from "../ui/icons.ts";

interface Place {
  href: string;
  label: string;
  icon: IconName;
}

function places(actor: Actor): Place[] {
  const all: Place[] = [
    { href: "/", label: t("nav.home"), icon: "home" },
    { href: "/customers", label: t("nav.customers"), icon: "people" },
  ];
  if (reach(actor.role, "delete", "customers") !== undefined) {
    all.push({ href: "/customers?deleted=true", label: t("nav.trash"), icon: "trash" });
  }
  return all;
}

/** The places of the product: tabs at the thumb on a phone, a list in the rail. */
export function Navigation({ actor, path }: { actor: Actor; path: string }) {
  const shown = places(actor);
  const here = closest(shown, path);
  return (
    <nav class="nav" aria-label={t("nav.main")}>
      <ul>
        {shown.map((place) => (
          <li key={place.href}>
            <a href={place.href} aria-current={mark(place, here, path)}>
              <Icon name={place.icon} />
              {place.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The place that the path lies in: the one with the longest address that begins it. */
function closest(shown: readonly Place[], path: string): Place | undefined {
  const around = shown.filter(({ href }) =>
    path === href || (href !== "/" && (path.startsWith(`${href}/`) || path.startsWith(`${href}?`)))
  );
  return around.sort((a, b) => b.href.length - a.href.length)[0];
}

function mark(place: Place, here: Place | undefined, path: string) {
  if (place !== here) return "false";
  return place.href === path ? "page" : "true";
}
