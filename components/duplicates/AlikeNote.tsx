import type { Mergeable } from "../../lib/duplicates/schema.ts";
import { t } from "../../lib/i18n/t.ts";
import { Note } from "../ui/Note.tsx";

export interface AlikeNoteProps {
  entity: Mergeable;
  id: number;
  /** How many others may be the same. */
  alike: number;
}

/** Says that others may be the same, right after a record was added. */
export function AlikeNote({ entity, id, alike }: AlikeNoteProps) {
  if (!(alike > 0)) return null;
  return (
    <div class="notes">
      <Note tone="warning" icon="people" title={t("duplicates.note", { count: alike })}>
        <p>
          <a href={`/${entity}/${id}/duplicates`}>{t("duplicates.noteShow")}</a>
        </p>
      </Note>
    </div>
  );
}
