import type { Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Lead } from "../../lib/leads/schema.ts";
import type { Target } from "../leads/MoveMenu.tsx";
import { ColumnHead } from "./ColumnHead.tsx";
import { DealCard } from "./DealCard.tsx";

/** A column as the board's service gives it. */
export interface BoardColumn extends Target {
  probability: number;
  count: number;
  sum: number;
  weighted: number;
  unconverted: number;
  leads: readonly Lead[];
  nextCursor: string | null;
}

export interface BoardProps {
  /** The base currency, in which the sums are. */
  currency: string;
  /** The columns that are shown. */
  columns: readonly BoardColumn[];
  /** All stages to move to. */
  stages: readonly Target[];
  /** The link to all leads of a stage. */
  moreHref: (stageId: number) => string;
  back: string;
  reader: Reader;
}

/** Chips that jump to a stage on a phone. */
export function StageChips({ columns }: Pick<BoardProps, "columns">) {
  return (
    <nav class="scroll hop" id="chips" data-part aria-label={t("board.stages")}>
      {columns.map(({ id, name, count }) => (
        <a key={id} class="chip chip-plain" href={`#s${id}`}>
          {name} <span class="muted">{count}</span>
        </a>
      ))}
    </nav>
  );
}

/** The stages side by side, each with its sums over all leads and its first cards. */
export function Board({ columns, ...rest }: BoardProps) {
  return (
    <div class="board" id="board">
      {columns.map((column) => <Column key={column.id} column={column} {...rest} />)}
      <Outcomes stages={rest.stages} />
    </div>
  );
}

interface ColumnProps extends Omit<BoardProps, "columns"> {
  column: BoardColumn;
}

/** One stage: its head, its cards, and the way to the rest. */
export function Column({ column, stages, moreHref, back, reader, currency }: ColumnProps) {
  const { id, name, count, leads, nextCursor } = column;
  const left = count - leads.length;
  return (
    <section class="col" id={`s${id}`} aria-labelledby={`h${id}`} data-name={name}>
      <ColumnHead {...{ column, currency, reader }} />
      <ol data-stage={id} data-next={nextCursor}>
        {leads.map((lead) => (
          <DealCard
            key={lead.id}
            lead={lead}
            stages={stages}
            back={`${back}#s${lead.stageId}`}
            reader={reader}
          />
        ))}
        <li class="small muted none">{t("board.empty")}</li>
        {left > 0 && (
          <li class="rest">
            <a class="btn fill" href={moreHref(id)}>{t("board.more", { count: left })}</a>
          </li>
        )}
      </ol>
    </section>
  );
}

/** Where a lead is dropped to close it; only seen while one is carried. */
function Outcomes({ stages }: Pick<BoardProps, "stages">) {
  return (
    <ul class="outcomes" aria-label={t("board.outcomes")} hidden>
      {stages.filter(({ type }) => type !== "open").map(({ id, name, type }) => (
        <li key={id} data-outcome={id} data-type={type} data-name={name}>{name}</li>
      ))}
    </ul>
  );
}
