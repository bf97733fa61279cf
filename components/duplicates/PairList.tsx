import type { Mergeable, Named, Pair } from "../../lib/duplicates/schema.ts";
import { t } from "../../lib/i18n/t.ts";
import { Badge } from "../ui/Badge.tsx";
import { ButtonLink } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { likenessInWords } from "./likeness.ts";

export interface PairListProps {
  entity: Mergeable;
  pairs: readonly Pair[];
  /** Where the list goes on. */
  olderHref: string | undefined;
}

/** Pairs of records that may be about the same, each with the way to compare them. */
export function PairList({ entity, pairs, olderHref }: PairListProps) {
  if (pairs.length === 0) {
    return <EmptyState icon="check" title={t("duplicates.none")} text={t("duplicates.noneText")} />;
  }
  return (
    <div class="stack">
      <ul class="panel">
        {pairs.map((pair) => (
          <PairItem key={`${pair.first.id}-${pair.second.id}`} entity={entity} pair={pair} />
        ))}
      </ul>
      {olderHref !== undefined && (
        <p>
          <ButtonLink href={olderHref}>{t("duplicates.older")}</ButtonLink>
        </p>
      )}
    </div>
  );
}

function PairItem({ entity, pair }: { entity: Mergeable; pair: Pair }) {
  const { first, second, certainty } = pair;
  return (
    <li class="item">
      <div>
        <p>
          <Side entity={entity} named={first} />
          <br />
          <Side entity={entity} named={second} />
        </p>
        <p class="small">
          <Badge tone={certainty === "exact" ? "warning" : "plain"}>{likenessInWords(pair)}</Badge>
        </p>
      </div>
      <ButtonLink href={`/${entity}/${first.id}/merge?with=${second.id}`}>
        {t("duplicates.compare")}
        <span class="vh">
          {` ${t("duplicates.pair", { first: first.name, second: second.name })}`}
        </span>
      </ButtonLink>
    </li>
  );
}

function Side({ entity, named: { id, name, detail } }: { entity: Mergeable; named: Named }) {
  return (
    <>
      <a href={`/${entity}/${id}`}>{name}</a>
      {detail !== null && <span class="muted">{` ${detail}`}</span>}
    </>
  );
}
