import { fill } from "../../lib/i18n/message.ts";
import { cellText } from "./cell_text.ts";
import type { Hands } from "./table_select.ts";
import { rowAt, wantRows } from "./table_rows.ts";
import { type Range, tell } from "./table_state.ts";

/** Rows that one copy takes at most. */
const most = 2000;

/** Copies what is selected as text that spreadsheets take: tabs between cells, lines between rows. */
export function copyCells(hands: Hands, event: ClipboardEvent): void {
  const { state, rows } = hands;
  const range = state.range.value;
  if (range === null) return;
  event.preventDefault();
  if (range.bottom - range.top >= most) return say(hands, "table.tooMany", most);
  const text = textOf(hands, range);
  if (text !== undefined) {
    event.clipboardData?.setData("text/plain", text);
    return copied(hands, range);
  }
  // Rows that were never seen have to come first.
  void wantRows(rows, range.top, range.bottom).then(async () => {
    const late = textOf(hands, range);
    if (late === undefined) return say(hands, "table.notCopied", 0);
    await navigator.clipboard.writeText(late);
    copied(hands, range);
  }).catch(() => say(hands, "table.notCopied", 0));
}

function copied(hands: Hands, { top, bottom, left, right }: Range): void {
  say(hands, "table.copied", (bottom - top + 1) * (right - left + 1));
}

function say(
  { state }: Hands,
  key: "table.copied" | "table.tooMany" | "table.notCopied",
  count: number,
): void {
  const plurals = new Intl.PluralRules(document.documentElement.lang);
  const text = fill(state.input.texts[key], { count }, plurals);
  tell(state, { kind: key === "table.copied" ? "done" : "refused", text });
}

/** The text of a range; undefined while one of its rows has not come. */
function textOf({ state, rows }: Hands, { top, bottom, left, right }: Range): string | undefined {
  const { columns, reader } = state.input;
  const lines: string[] = [];
  for (let number = top; number <= bottom; number++) {
    const row = rowAt(rows, number);
    if (row === undefined) return undefined;
    const cells = columns.slice(left, right + 1).map((column) => cellText(row, column, reader));
    lines.push(cells.map(inCell).join("\t"));
  }
  return lines.join("\n");
}

/** Quotes what would break the table, and keeps spreadsheets from running a text. */
function inCell(text: string): string {
  const safe = /^[=@]/.test(text) ? `'${text}` : text;
  return /[\t\n\r"]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
