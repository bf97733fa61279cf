import { formatMoney, type Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { BoardColumn } from "./Board.tsx";

export interface BoardTotalsProps {
  columns: readonly BoardColumn[];
  currency: string;
  reader: Reader;
}

/** The open leads: those won or lost are no part of what is to come. */
export function BoardTotals({ columns, currency, reader }: BoardTotalsProps) {
  const total = (pick: (column: BoardColumn) => number) =>
    columns.reduce((sum, column) => sum + pick(column), 0);
  const money = (amount: number) => formatMoney(Math.round(amount), currency, reader);
  const count = total((column) => column.count);
  const sum = money(total((column) => column.sum));
  const weighted = money(total((column) => column.weighted));
  return <p class="sub" id="totals" data-part>{t("board.open", { count, sum, weighted })}</p>;
}
