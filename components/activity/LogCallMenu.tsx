import { outcomes } from "../../lib/interactions/schema.ts";
import { t } from "../../lib/i18n/t.ts";
import { HiddenFields } from "../ui/HiddenFields.tsx";
import { Icon } from "../ui/Icon.tsx";

export interface LogCallMenuProps {
  /** Unique on the page. */
  id: string;
  /** Whom or what the call was about, for the button's label. */
  name: string;
  /** Fields of what is logged: `{ leadId: 7 }`. */
  about: Readonly<Record<string, number>>;
  /** The page to come back to. */
  back: string;
}

/** Logs a call with two taps: the phone, then how it went. Works without scripts. */
export function LogCallMenu({ id, name, about, back }: LogCallMenuProps) {
  const fields = Object.entries({ kind: "call", ...about, back });
  return (
    <>
      <button
        class="btn btn-icon"
        type="button"
        popovertarget={id}
        aria-label={t("home.logCall", { name })}
      >
        <Icon name="phone" size="sm" />
      </button>
      <form class="menu" id={id} popover="auto" method="post" action="/interactions/new">
        <h2>{t("home.howWasCall")}</h2>
        <HiddenFields values={fields.map(([field, value]) => [field, String(value)])} />
        {outcomes.map((outcome) => (
          <button key={outcome} type="submit" name="outcome" value={outcome}>
            {t(`interactions.outcome.${outcome}`)}
          </button>
        ))}
      </form>
    </>
  );
}
