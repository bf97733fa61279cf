import { Head } from "fresh/runtime";
import type { Mergeable, Pair } from "../../lib/duplicates/schema.ts";
import { t } from "../../lib/i18n/t.ts";
import { PageHead } from "../ui/PageHead.tsx";
import { PairList } from "./PairList.tsx";

export interface PairsPageProps {
  entity: Mergeable;
  pairs: readonly Pair[];
  /** The last pair, where there are older ones. */
  next: { first: number; second: number } | undefined;
}

/** The page of all pairs of records that may be about the same. */
export function PairsPage({ entity, pairs, next }: PairsPageProps) {
  const olderHref = next && `/${entity}/duplicates?before=${next.first}-${next.second}`;
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("duplicates.title") })}</title>
      </Head>
      <PageHead
        title={t("duplicates.title")}
        lead={t("duplicates.lead")}
        back={{ href: `/${entity}`, label: t(`${entity}.title`) }}
      />
      <PairList {...{ entity, pairs, olderHref }} />
    </>
  );
}
