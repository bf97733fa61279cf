import type { Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Lead } from "../../lib/leads/schema.ts";
import { MoveMenu, type Target } from "../leads/MoveMenu.tsx";
import { amountOf, dayOf, partiesOf, silentInWords, taskInWords } from "../leads/words.ts";
import { Icon } from "../ui/Icon.tsx";

export interface DealCardProps {
  lead: Lead;
  stages: readonly Target[];
  /** The page to come back to after a move. */
  back: string;
  reader: Reader;
}

/** A lead on the board: what it is worth, what comes next, and the way to move it. */
export function DealCard({ lead, stages, back, reader }: DealCardProps) {
  const { id, title, expectedCloseOn, position } = lead;
  const amount = amountOf(lead, reader);
  return (
    <li class="deal" id={`d${id}`} data-at={position}>
      <h3>
        <a href={`/leads/${id}`}>{title}</a>
      </h3>
      <p class="muted cut">{lead.company?.name ?? partiesOf(lead)}</p>
      {(amount !== "" || expectedCloseOn !== null) && (
        <p class="sum">
          <strong class="num">{amount}</strong> {expectedCloseOn && (
            <span class="muted nowrap">
              {t("leads.by", { day: dayOf(expectedCloseOn, reader) })}
            </span>
          )}
        </p>
      )}
      <Next lead={lead} reader={reader} />
      <MoveMenu lead={lead} stages={stages} back={back} />
    </li>
  );
}

/** Silence that lasts too long, the next task, or that there is none. */
function Next({ lead, reader }: { lead: Lead; reader: Reader }) {
  if (lead.stage.type !== "open") return null;
  if (lead.rotting) {
    return (
      <p class="next iline warning rot">
        <Icon name="rot" />
        {silentInWords(lead, reader)}
      </p>
    );
  }
  if (lead.nextTask === null) {
    return (
      <p class="next iline warning">
        <Icon name="alert" />
        {t("leads.noTask")}
      </p>
    );
  }
  return (
    <p class="next iline muted">
      <Icon name="task" />
      {taskInWords(lead.nextTask, reader)}
    </p>
  );
}
