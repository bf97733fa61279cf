import { t } from "../../lib/i18n/t.ts";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.ts";

/** A filter that is on; following it takes the filter away. */
export function FilterChip({ label, href }: { label: string; href: string }) {
  return (
    <a class="chip" href={href}>
      <span class="vh">{`${t("list.removeFilter")} `}</span>
      {label}
      <Icon name="close" size="sm" />
    </a>
  );
}

/** A chip that opens the popover with this id. */
export function OpenChip({ opens, icon, label }: { opens: string; icon: IconName; label: string }) {
  return (
    <button class="chip chip-plain" type="button" popovertarget={opens}>
      <Icon name={icon} size="sm" />
      {label}
    </button>
  );
}
