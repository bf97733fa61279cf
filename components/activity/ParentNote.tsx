import { t } from "../../lib/i18n/t.ts";
import type { ParentRef } from "../../lib/parents/schema.ts";
import { Parents } from "./ParentLink.tsx";

export interface ParentNoteProps {
  customer: ParentRef | undefined;
  lead: ParentRef | undefined;
  /** The same page without the choice. */
  changeHref: string;
}

/** Says which record a new task or activity is about, with the way to choose another. */
export function ParentNote({ customer, lead, changeHref }: ParentNoteProps) {
  if (customer === undefined && lead === undefined) return null;
  return (
    <p class="pick">
      <span class="muted">{t("tasks.about")}</span>{" "}
      <strong>
        <Parents customer={customer ?? null} lead={lead ?? null} />
      </strong>{" "}
      <a href={changeHref}>{t("interactions.change")}</a>
    </p>
  );
}
