import { fill } from "../../lib/i18n/message.ts";
import { cellText, type TableRow, typedValue } from "./cell_text.ts";
import type { CellEdit, TableColumn } from "./table_column.ts";
import type { TableRows } from "./table_rows.ts";
import { placeOf, show } from "./table_scroll.ts";
import type { Hands } from "./table_select.ts";
import { type CellAt, type TableState, tell } from "./table_state.ts";

/** How long an answer may take, in milliseconds. */
const patience = 15_000;

interface Opened {
  at: CellAt;
  row: TableRow;
  column: TableColumn;
  edit: CellEdit;
}

/** Opens a cell for typing; `typed` is what began it. A cell that is only read stays as it is. */
export function editCell(hands: Hands, at: CellAt, typed?: string): void {
  const { state, rows, grid } = hands;
  const column = state.input.columns[at.column];
  const row = rows.at(at.row);
  if (column?.edit === undefined || row === undefined) return;
  state.active.value = at;
  state.anchor.value = null;
  show(grid, state, at);
  const before = typedValue(row, column.edit.name);
  const control = column.options ? selectOf(column, before) : inputOf(column.edit, typed ?? before);
  control.ariaLabel = column.label;
  control.className = "cell-edit";
  const place = placeOf(grid, state, at);
  for (const [name, pixels] of Object.entries(place)) {
    control.style.setProperty(name, `${pixels}px`);
  }
  grid.after(control);
  listenTo(hands, control, { at, row, column, edit: column.edit });
  control.focus({ preventScroll: true });
  if (control instanceof HTMLInputElement && typed === undefined) control.select();
}

type Control = HTMLInputElement | HTMLSelectElement;

/** Enter, Tab and leaving save; Escape leaves all as it was. */
function listenTo(hands: Hands, control: Control, opened: Opened): void {
  const { grid } = hands;
  const before = typedValue(opened.row, opened.edit.name);
  let open = true;
  const end = (by: readonly [number, number] | undefined, saves: boolean) => {
    if (!open) return;
    open = false;
    if (by !== undefined) grid.focus({ preventScroll: true });
    control.remove();
    if (by !== undefined) goOn(hands, opened.at, by);
    if (saves && control.value !== before) void save(hands, opened, control.value);
  };
  control.addEventListener("keydown", (event) => {
    if (!(event instanceof KeyboardEvent)) return;
    event.stopPropagation();
    const by = ends[`${event.shiftKey ? "+" : ""}${event.key}`];
    if (by === undefined) return;
    event.preventDefault();
    end(by, event.key !== "Escape");
  });
  control.addEventListener("blur", () => end(undefined, true));
}

/** To the cell that a key leads to from the one that was edited. */
function goOn({ state, grid }: Hands, from: CellAt, [down, right]: readonly [number, number]) {
  const to = { row: from.row + down, column: from.column + right };
  if (to.row < 0 || to.row >= state.total.value || !state.input.columns[to.column]) return;
  state.active.value = to;
  show(grid, state, to);
}

const ends: Record<string, readonly [number, number]> = {
  Escape: [0, 0],
  Enter: [1, 0],
  "+Enter": [-1, 0],
  Tab: [0, 1],
  "+Tab": [0, -1],
};

function inputOf({ type }: CellEdit, value: string): HTMLInputElement {
  const input = document.createElement("input");
  input.type = type === "amount" ? "text" : type;
  if (type === "amount") input.inputMode = "decimal";
  input.autocomplete = "off";
  input.value = value;
  return input;
}

function selectOf({ options = [] }: TableColumn, value: string): HTMLSelectElement {
  const select = document.createElement("select");
  for (const option of options) {
    select.add(new Option(option.label, option.value, false, option.value === value));
  }
  return select;
}

/** Saves of one record wait for each other, so that each is based on the one before. */
const saving = new Map<number, Promise<string | undefined>>();

/** Shows the new value at once, and saves it on the version that was seen. */
async function save(hands: Hands, opened: Opened, value: string): Promise<void> {
  const { state } = hands;
  const { row, edit } = opened;
  const key = `${row.id} ${edit.name}`;
  state.drafts.set(key, value);
  state.changed.value++;
  const before = saving.get(row.id);
  const turn = (before ?? Promise.resolve()).then(() => saveNow(hands, opened, value));
  saving.set(row.id, turn);
  const problem = await turn;
  if (saving.get(row.id) === turn) saving.delete(row.id);
  if (state.drafts.get(key) === value) state.drafts.delete(key);
  state.changed.value++;
  if (problem !== undefined) tell(state, { kind: "refused", text: problem });
}

function saveNow(hands: Hands, opened: Opened, value: string): Promise<string | undefined> {
  const row = hands.rows.byId(opened.row.id) ?? opened.row;
  return send(hands, { ...opened, row }, { value, version: row.version });
}

/** Saves a value; gives what to say where that was refused. */
async function send(
  hands: Hands,
  opened: Opened,
  { value, version }: { value: string; version: number },
): Promise<string | undefined> {
  const { state, rows } = hands;
  const { row, edit, column } = opened;
  const empty = Array.isArray(row[edit.name]) ? [] : null;
  try {
    const response = await fetch(`${state.input.api}/${row.id}`, {
      method: "PATCH",
      headers: { "content-type": "application/json", "if-match": `"${version}"` },
      body: JSON.stringify({ [edit.name]: value === "" ? empty : value }),
      signal: AbortSignal.timeout(patience),
    });
    const { data, error } = await response.json();
    if (response.status === 412) return await sendAgain(hands, opened, value);
    if (!response.ok) {
      const reason = error?.details?.[0]?.message ?? error?.message ?? "";
      return say(state, "table.refused", { reason });
    }
    rows.put(data);
    const shown = cellText(data, column, state.input.reader);
    const [first] = state.input.columns;
    const name = first === undefined ? "" : cellText(data, first, state.input.reader);
    const text = say(state, shown === "" ? "table.emptied" : "table.saved", {
      ...{ label: column.label, name, value: shown },
    });
    const undo = Number(response.headers.get("Change-Set") ?? 0);
    tell(state, { kind: "done", text, ...(undo > 0 ? { undo } : {}) });
    return undefined;
  } catch {
    return say(state, "table.offline", {});
  }
}

/** The row is newer than what was seen: where others left this field alone, the value still counts. */
async function sendAgain(
  hands: Hands,
  opened: Opened,
  value: string,
): Promise<string | undefined> {
  const { state, rows } = hands;
  const { row, edit, column } = opened;
  const response = await fetch(`${state.input.api}/${row.id}`);
  const { data, error } = await response.json();
  if (!response.ok) return say(state, "table.refused", { reason: error?.message ?? "" });
  rows.put(data);
  if (typedValue(data, edit.name) === typedValue(row, edit.name)) {
    return await send(hands, { ...opened, row: data }, { value, version: data.version });
  }
  const theirs = cellText(data, column, state.input.reader);
  return say(state, "table.stale", { label: column.label, value: theirs });
}

/** Takes back what the note tells of, and shows the rows as they are then. */
export async function undo(state: TableState, rows: TableRows): Promise<void> {
  const changeSetId = state.note.value?.undo;
  const response = await fetch(`/api/change-sets/${changeSetId}/undo`, { method: "POST" })
    .catch(() => undefined);
  if (!response?.ok) {
    return tell(state, { kind: "refused", text: say(state, "table.undoFailed", {}) });
  }
  tell(state, { kind: "done", text: say(state, "table.undone", {}) });
  rows.restart();
  await rows.want(state.first.value, state.first.value + 50);
}

function say(
  { input }: TableState,
  key: keyof TableState["input"]["texts"],
  values: Record<string, string>,
): string {
  const plurals = new Intl.PluralRules(document.documentElement.lang);
  return fill(input.texts[key], values, plurals);
}
