import type { Alike, Mergeable, Named } from "../../lib/duplicates/schema.ts";
import { t } from "../../lib/i18n/t.ts";
import { Note } from "../ui/Note.tsx";
import { likenessInWords } from "./likeness.ts";

export interface TypedNoteProps {
  entity: Mergeable;
  alike: readonly (Alike & Named)[];
}

/** Says which records may be the same as the one that is being typed, and leads to them. */
export function TypedNote({ entity, alike }: TypedNoteProps) {
  if (alike.length === 0) return null;
  return (
    <Note tone="warning" icon="people" title={t("duplicates.note", { count: alike.length })}>
      <ul>
        {alike.map((one) => (
          <li key={one.id}>
            <a href={`/${entity}/${one.id}`} target="_blank" rel="noopener">{one.name}</a>
            {one.detail !== null && ` ${one.detail}`}
            <span class="muted">{` ${likenessInWords(one)}. `}</span>
            <a href={`/${entity}/${one.id}/edit`}>
              {t("duplicates.use")}
              <span class="vh">{` ${one.name}`}</span>
            </a>
          </li>
        ))}
      </ul>
      <p class="muted">{t("duplicates.anyway")}</p>
    </Note>
  );
}
