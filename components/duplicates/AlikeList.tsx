import type { Alike, Mergeable, Named } from "../../lib/duplicates/schema.ts";
import { t } from "../../lib/i18n/t.ts";
import { Badge } from "../ui/Badge.tsx";
import { ButtonLink } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { likenessInWords } from "./likeness.ts";

export interface AlikeListProps {
  entity: Mergeable;
  /** The record that the others are compared with. */
  id: number;
  alike: readonly (Alike & Named)[];
}

/** Records that may be the same as one, each with the way to merge it. */
export function AlikeList({ entity, id, alike }: AlikeListProps) {
  if (alike.length === 0) {
    return <EmptyState icon="check" title={t("duplicates.none")} text={t("duplicates.noneText")} />;
  }
  return (
    <ul class="panel">
      {alike.map((one) => (
        <li key={one.id} class="item">
          <div>
            <p>
              <a href={`/${entity}/${one.id}`}>{one.name}</a>
              {one.detail !== null && <span class="muted">{` ${one.detail}`}</span>}
            </p>
            <p class="small">
              <Badge tone={one.certainty === "exact" ? "warning" : "plain"}>
                {likenessInWords(one)}
              </Badge>
            </p>
          </div>
          <ButtonLink href={`/${entity}/${id}/merge?with=${one.id}`}>
            {t("duplicates.compare")}
            <span class="vh">{` ${one.name}`}</span>
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}
