import { formatMoney, formatPercent, type Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Lead } from "../../lib/leads/schema.ts";
import type { Target } from "../leads/MoveMenu.tsx";
import { DealCard } from "./DealCard.tsx";

/** A column as the board's service gives it. */
export interface BoardColumn extends Target {
  probability: number;
  count: number;
  sum: number;
  weighted: number;
  unconverted: number;
  leads: readonly Lead[];
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
    <nav class="scroll hop" aria-label={t("board.stages")}>
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
    <div class="board">
      {columns.map((column) => <Column key={column.id} column={column} {...rest} />)}
    </div>
  );
}

interface ColumnProps extends Omit<BoardProps, "columns"> {
  column: BoardColumn;
}

function Column({ column, stages, moreHref, back, reader, currency }: ColumnProps) {
  const { id, name, count, leads } = column;
  const left = count - leads.length;
  return (
    <section class="col" id={`s${id}`} aria-labelledby={`h${id}`}>
      <header>
        <h2 id={`h${id}`}>
          {name}
          <span>{t("board.count", { count })}</span>
        </h2>
        <Sums column={column} currency={currency} reader={reader} />
      </header>
      <ol>
        {leads.map((lead) => (
          <DealCard
            key={lead.id}
            lead={lead}
            stages={stages}
            back={`${back}#s${lead.stageId}`}
            reader={reader}
          />
        ))}
        {leads.length === 0 && <li class="small muted">{t("board.empty")}</li>}
        {left > 0 && (
          <li>
            <a class="btn fill" href={moreHref(id)}>{t("board.more", { count: left })}</a>
          </li>
        )}
      </ol>
    </section>
  );
}

function Sums({ column, currency, reader }: Pick<ColumnProps, "column" | "currency" | "reader">) {
  const { sum, weighted, probability, unconverted, type } = column;
  return (
    <>
      <dl>
        <div>
          <dt class="vh">{t("board.sum")}</dt>
          <dd>{formatMoney(Math.round(sum), currency, reader)}</dd>
        </div>
        {type === "open" && (
          <div>
            <dt>{formatPercent(probability / 100, reader)}</dt>
            <dd>{formatMoney(Math.round(weighted), currency, reader)}</dd>
          </div>
        )}
      </dl>
      {unconverted > 0 && (
        <p class="small muted">{t("board.unconverted", { count: unconverted })}</p>
      )}
    </>
  );
}
