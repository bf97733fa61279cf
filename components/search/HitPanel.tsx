import { t } from "../../lib/i18n/t.ts";
import type { HitGroup } from "../../lib/search/schema.ts";
import { Panel } from "../ui/Panel.tsx";
import { detailOf, isKind, kinds, titleOf } from "./hit_words.ts";

/** What was found of one kind, with the way to all of it. */
export function HitPanel({ group, q }: { group: HitGroup; q: string }) {
  const { entity, hits, more } = group;
  if (!isKind(entity)) return null;
  const { title, path } = kinds[entity];
  return (
    <Panel id={entity} title={title}>
      <ul>
        {hits.map((hit) => (
          <li key={hit.id} class="item">
            <div>
              <a class="title" href={`${path}/${hit.id}`}>{titleOf(hit)}</a>
              <p class="small muted cut">{detailOf(hit)}</p>
            </div>
          </li>
        ))}
      </ul>
      {more && (
        <footer>
          <a href={`${path}?search=${encodeURIComponent(q)}`}>{t("search.all")}</a>
        </footer>
      )}
    </Panel>
  );
}
