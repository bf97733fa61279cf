import { formatNumber, type Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { TrashedKind } from "../../lib/trash/schema.ts";
import { Badge } from "../ui/Badge.tsx";
import { Button } from "../ui/Button.tsx";
import { Moment } from "../ui/Moment.tsx";
import { Panel } from "../ui/Panel.tsx";

/** The records of a kind that lie in the trash, each with the way out. */
export function TrashPanel({ kind, reader }: { kind: TrashedKind; reader: Reader }) {
  const { entity, total, totalIsEstimate, latest } = kind;
  const count = formatNumber(total, reader);
  const badge = <Badge>{totalIsEstimate ? t("home.about", { count }) : count}</Badge>;
  return (
    <Panel id={entity} title={t(`${entity}.title`)} aside={badge}>
      <ul>
        {latest.map(({ id, name, deletedAt }) => (
          <li key={id} class="item">
            <div>
              <a class="title" href={`/${entity}/${id}`}>{name || t("noun.interaction")}</a>
              <p class="small muted">
                <Moment at={deletedAt} reader={reader} />
              </p>
            </div>
            <form method="post" action={`/${entity}/${id}/restore`}>
              <Button kind="ghost" icon="undo" label={t("trash.restoreThis", { name })}>
                {t("trash.restore")}
              </Button>
            </form>
          </li>
        ))}
      </ul>
      {total > latest.length && (
        <footer>
          <a href={`/${entity}?deleted=true`}>{t("trash.all", { count })}</a>
        </footer>
      )}
    </Panel>
  );
}
