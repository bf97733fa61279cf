import { fill } from "../../lib/i18n/message.ts";
import { cellText, type TableRow, typedValue, withValue } from "./cell_text.ts";
import type { Opened } from "./table_edit.ts";
import { putRow, restartRows, rowById, type TableRows, wantRows } from "./table_rows.ts";
import { type TableState, tell } from "./table_state.ts";

/** How long an answer may take, in milliseconds. */
const patience = 15_000;

interface Place {
  state: TableState;
  rows: TableRows;
}

/** What a cell holds after an edit, and how that is read. */
export interface Typed {
  value: string;
  shown: string;
}

/** Saves of one record wait for each other, so that each is based on the one before. */
const saving = new Map<number, Promise<string | undefined>>();

/** Shows the new value at once, and saves it on the version that was seen. */
export async function saveCell(
  place: Place,
  opened: Opened,
  { value, shown }: Typed,
): Promise<void> {
  const { state, rows } = place;
  const { row, edit, column } = opened;
  const typed = withValue(rowById(rows, row.id) ?? row, edit.name, value);
  putRow(rows, edit.pick ? withValue(typed, column.path, shown) : typed);
  const before = saving.get(row.id);
  const turn = (before ?? Promise.resolve()).then(() => {
    const { version } = rowById(rows, row.id) ?? row;
    return send(place, opened, { value, version });
  });
  saving.set(row.id, turn);
  const problem = await turn;
  if (saving.get(row.id) === turn) saving.delete(row.id);
  if (problem === undefined) return;
  takeBack(rows, opened, value);
  tell(state, { kind: "refused", text: problem });
}

/** Shows the value of before again, unless another one has come meanwhile. */
function takeBack(rows: TableRows, { row, edit, column }: Opened, value: string): void {
  const now = rowById(rows, row.id);
  if (now === undefined || typedValue(now, edit.name) !== value) return;
  const before = withValue(now, edit.name, row);
  putRow(rows, edit.pick ? withValue(before, column.path, row) : before);
}

/** Saves a value; gives what to say where that was refused. */
async function send(
  place: Place,
  opened: Opened,
  { value, version }: { value: string; version: number },
): Promise<string | undefined> {
  const { state } = place;
  const { row, edit } = opened;
  const empty = Array.isArray(row[edit.name]) ? [] : null;
  try {
    const response = await fetch(`${state.input.api}/${row.id}`, {
      method: "PATCH",
      headers: { "content-type": "application/json", "if-match": `"${version}"` },
      body: JSON.stringify({ [edit.name]: value === "" ? empty : value }),
      signal: AbortSignal.timeout(patience),
    });
    const { data, error } = await response.json();
    if (response.status === 412) return await sendAgain(place, opened, value);
    if (response.ok) return saved(place, opened, { data, response });
    const reason = error?.details?.[0]?.message ?? error?.message ?? "";
    return say(state, "table.refused", { reason });
  } catch {
    return say(state, "table.offline", {});
  }
}

function saved(
  { state, rows }: Place,
  { column }: Opened,
  { data, response }: { data: TableRow; response: Response },
): undefined {
  putRow(rows, data);
  const { columns: [first], reader } = state.input;
  const shown = cellText(data, column, reader);
  const text = say(state, shown === "" ? "table.emptied" : "table.saved", {
    ...{ label: column.label, value: shown },
    name: first === undefined ? "" : cellText(data, first, reader),
  });
  const undo = Number(response.headers.get("Change-Set") ?? 0);
  state.own.add(undo);
  tell(state, { kind: "done", text, ...(undo > 0 ? { undo } : {}) });
}

/** The row is newer than what was seen: where others left this field alone, the value still counts. */
async function sendAgain(
  place: Place,
  opened: Opened,
  value: string,
): Promise<string | undefined> {
  const { state, rows } = place;
  const { row, edit, column } = opened;
  const response = await fetch(`${state.input.api}/${row.id}`);
  const { data, error } = await response.json();
  if (!response.ok) return say(state, "table.refused", { reason: error?.message ?? "" });
  if (typedValue(data, edit.name) === typedValue(row, edit.name)) {
    return await send(place, { ...opened, row: data }, { value, version: data.version });
  }
  putRow(rows, data);
  const theirs = cellText(data, column, state.input.reader);
  return say(state, "table.stale", { label: column.label, value: theirs });
}

/** Takes back what the note tells of, and shows the rows as they are then. */
export async function undo({ state, rows }: Place): Promise<void> {
  const changeSetId = state.note.value?.undo;
  const response = await fetch(`/api/change-sets/${changeSetId}/undo`, { method: "POST" })
    .catch(() => undefined);
  if (!response?.ok) {
    return tell(state, { kind: "refused", text: say(state, "table.undoFailed", {}) });
  }
  state.own.add(Number(response.headers.get("Change-Set") ?? 0));
  tell(state, { kind: "done", text: say(state, "table.undone", {}) });
  restartRows(rows);
  await wantRows(rows, state.first.value, state.first.value + 50);
}

function say(
  { input }: TableState,
  key: keyof TableState["input"]["texts"],
  values: Record<string, string>,
): string {
  const plurals = new Intl.PluralRules(document.documentElement.lang);
  return fill(input.texts[key], values, plurals);
}
