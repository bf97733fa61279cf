import { type TableRow, typedValue } from "./cell_text.ts";
import { instantOf, localOf } from "./local_time.ts";
import type { CellEdit, TableColumn } from "./table_column.ts";
import { rowAt } from "./table_rows.ts";
import { saveCell } from "./table_save.ts";
import { placeOf, show } from "./table_scroll.ts";
import type { Hands } from "./table_select.ts";
import type { CellAt } from "./table_state.ts";

/** A cell that is open for typing, with its row and the text of its value as they were then. */
export interface Opened {
  at: CellAt;
  row: TableRow;
  column: TableColumn;
  edit: CellEdit;
  before: string;
}

type Control = HTMLInputElement | HTMLSelectElement;

/** Opens a cell for typing; `typed` is what began it. A cell that is only read stays as it is. */
export function editCell(hands: Hands, at: CellAt, typed?: string): void {
  const { state, rows, grid } = hands;
  const column = state.input.columns[at.column];
  const row = rowAt(rows, at.row);
  if (column?.edit === undefined || row === undefined) return;
  const { edit } = column;
  const opened: Opened = { at, row, column, edit, before: textOf(hands, row, column) };
  state.active.value = at;
  state.anchor.value = null;
  state.edited = row.id;
  show(grid, state, at);
  const control = controlFor(column, opened, typed);
  const place = placeOf(grid, state, at);
  for (const [name, pixels] of Object.entries(place)) {
    control.style.setProperty(name, `${pixels}px`);
  }
  grid.after(edit.pick ? picking(control) : control);
  listenTo(hands, control, opened);
  control.focus({ preventScroll: true });
  if (control instanceof HTMLInputElement && typed === undefined) control.select();
}

function controlFor(column: TableColumn, { edit, before }: Opened, typed?: string): Control {
  // A clock is no text that a key could begin.
  const text = edit.type === "datetime-local" ? before : typed ?? before;
  const control = column.options ? selectOf(column, before) : inputOf(edit, before, text);
  control.ariaLabel = column.label;
  control.className = "cell-edit";
  return control;
}

/** A value as it is typed; a time on the reader's clock. */
function textOf({ state }: Hands, row: TableRow, { edit, path }: TableColumn): string {
  const { name = path, type, pick } = edit ?? {};
  if (pick) return typedValue(row, path);
  const value = typedValue(row, name);
  if (type !== "datetime-local" || value === "") return value;
  return localOf(value, state.input.reader.timeZone);
}

/** What was typed, as the API takes it; a person by the number of the one who was chosen. */
function valueOf({ state }: Hands, { edit }: Opened, control: Control): string {
  const { value } = control;
  if (edit.pick) return chosenIn(control) ?? value;
  if (edit.type !== "datetime-local" || value === "") return value;
  return instantOf(value, state.input.reader.timeZone);
}

/** A field that proposes people as one types, in a box with what notes the one that is chosen. */
function picking(control: Control): HTMLElement {
  const box = document.createElement("div");
  box.className = "seek cell-box";
  box.append(control);
  if (control instanceof HTMLInputElement) {
    control.dataset.pick = "users";
    void import("../ui/pick_list.ts").then(({ proposeFor }) => proposeFor(control));
  }
  return box;
}

function chosenIn(control: Control): string | undefined {
  const mark = control.parentElement?.querySelector<HTMLInputElement>("input[type=hidden]");
  const [id, ...name] = mark?.value.split(":") ?? [];
  return name.join(":") === control.value ? id : undefined;
}

/** Whether a key belongs to the list of proposals. */
function isForList(control: Control, key: string): boolean {
  if (key === "Escape") return control.ariaExpanded === "true";
  return control.hasAttribute("aria-activedescendant");
}

/** `before` as what it holds by itself, so that a text which nobody typed is not searched for. */
function inputOf({ type }: CellEdit, before: string, value: string): HTMLInputElement {
  const input = document.createElement("input");
  input.type = type === "amount" ? "text" : type;
  if (type === "amount") input.inputMode = "decimal";
  input.autocomplete = "off";
  input.defaultValue = before;
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

/** Enter, Tab and leaving save; Escape leaves all as it was. */
function listenTo(hands: Hands, control: Control, opened: Opened): void {
  const { grid, state } = hands;
  let open = true;
  const end = (by: readonly [number, number] | undefined, saves: boolean) => {
    if (!open) return;
    open = false;
    state.edited = null;
    if (by !== undefined) grid.focus({ preventScroll: true });
    const value = valueOf(hands, opened, control);
    (control.closest(".cell-box") ?? control).remove();
    if (by !== undefined) goOn(hands, opened.at, by);
    if (saves && control.value !== opened.before) {
      void saveCell(hands, opened, { value, shown: control.value });
    }
    state.later();
  };
  control.addEventListener("keydown", (event) => {
    if (!(event instanceof KeyboardEvent)) return;
    event.stopPropagation();
    if (isForList(control, event.key)) return;
    const by = ends[`${event.shiftKey ? "+" : ""}${event.key}`];
    if (by === undefined) return;
    event.preventDefault();
    end(by, event.key !== "Escape");
  });
  control.addEventListener("change", () => {
    if (opened.edit.pick && chosenIn(control) !== undefined) end([1, 0], true);
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
