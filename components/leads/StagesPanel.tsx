import type { Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { Moment } from "../ui/Moment.tsx";
import { Panel } from "../ui/Panel.tsx";

/** One stay in a stage. */
interface Stay {
  id: number;
  toStage: string;
  user: string | null;
  enteredAt: string;
}

/** A lead's way through the stages, the latest first. */
export function StagesPanel({ stays, reader }: { stays: readonly Stay[]; reader: Reader }) {
  return (
    <Panel id="stages" title={t("leads.stages")}>
      <ol>
        {stays.toReversed().map(({ id, toStage, user, enteredAt }) => (
          <li key={id} class="item">
            <div>
              <p>{toStage}</p>
              <p class="small muted">
                {user ?? t("app.name")}, <Moment at={enteredAt} reader={reader} />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
