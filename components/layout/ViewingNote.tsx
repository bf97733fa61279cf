import type { Actor } from "../../lib/auth/actor.ts";
import { t } from "../../lib/i18n/t.ts";
import { Button } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";

/** Says on every page that an administrator looks through someone else's eyes, with the way out. */
export function ViewingNote({ actor }: { actor: Actor }) {
  if (actor.viewedBy === undefined) return null;
  const person = { name: actor.name, role: t(`role.${actor.role}`) };
  return (
    <Note tone="warning" icon="people" title={t("viewing.title", person)}>
      <p>{t("viewing.text")}</p>
      <form method="post" action="/view-as/end">
        <Button kind="primary">{t("viewing.end")}</Button>
      </form>
    </Note>
  );
}
