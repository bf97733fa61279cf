import { formatMoney, formatPercent, type Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { BoardColumn } from "./Board.tsx";

export interface ColumnHeadProps {
  column: BoardColumn;
  /** The base currency, in which the sums are. */
  currency: string;
  reader: Reader;
}

/** A stage's name with its numbers over all leads. */
export function ColumnHead({ column, currency, reader }: ColumnHeadProps) {
  const { id, name, count, sum, weighted, probability, unconverted, type } = column;
  return (
    <header id={`c${id}`} data-part data-count={count}>
      <h2 id={`h${id}`}>
        {name}
        <span>{t("board.count", { count })}</span>
      </h2>
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
    </header>
  );
}
