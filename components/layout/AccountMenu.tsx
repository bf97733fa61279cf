import type { Actor } from "../../lib/auth/actor.ts";
import { t } from "../../lib/i18n/t.ts";

/** The initials at the top and what they open: who I am, and the way out. */
export function AccountMenu({ actor }: { actor: Actor }) {
  const person = { name: actor.name, role: t(`role.${actor.role}`) };
  return (
    <>
      <button class="who" type="button" popovertarget="me">
        <span class="av" aria-hidden="true">{initials(actor.name)}</span>
        <span class="vh">{t("nav.account", { name: actor.name })}</span>
      </button>
      <div class="menu" id="me" popover="auto">
        <h2>{t("nav.person", person)}</h2>
        <a href="/settings">{t("settings.title")}</a>
        <form method="post" action="/logout">
          <button type="submit">{t("nav.signOut")}</button>
        </form>
      </div>
    </>
  );
}

/** The first letters of the first and the last word of a name. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== "");
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : words;
  return chosen.map((word) => [...(word ?? "")][0] ?? "").join("").toUpperCase();
}
