import { remark } from "../../lib/i18n/remark.ts";
import { t } from "../../lib/i18n/t.ts";
import { Icon } from "./Icon.tsx";

export interface LockedProps {
  /** Unique on the page. */
  id: string;
  label: string;
  /** Why it is not allowed, in a sentence. */
  reason: string;
  danger?: boolean;
}

/** An action that this person may not do, with the reason behind "Why?". */
export function Locked({ id, label, reason, danger = false }: LockedProps) {
  return (
    <>
      <span class="locked">
        <button type="button" class={danger ? "btn btn-danger" : "btn"} disabled>
          <Icon name="lock" size="sm" />
          {label}
        </button>
        <button
          type="button"
          class="btn"
          popovertarget={id}
          aria-label={t("why.about", { action: label })}
        >
          {t("why.ask")}
        </button>
      </span>
      <div class="why" id={id} popover="auto">
        <p>{remark(reason)}</p>
      </div>
    </>
  );
}
