import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { tableTexts } from "../../lib/i18n/en/table.ts";
import type { Message } from "../../lib/i18n/message.ts";
import type { CellReader } from "./cell_text.ts";
import type { TableColumn } from "./table_column.ts";

export type TableTexts = Readonly<Record<keyof typeof tableTexts, Message>>;

/** What the page gives the table. */
export interface TableInput {
  /** The API's list: `/api/customers`. */
  api: string;
  /** The table's page. */
  path: string;
  /** What is listed, as the address says it. */
  params: string;
  columns: readonly TableColumn[];
  widths: Readonly<Record<string, number>>;
  total: number;
  /** The place in the change log that the page stands for. */
  seen: number;
  reader: CellReader;
  texts: TableTexts;
}

/** A cell by its row and column, from 0. */
export interface CellAt {
  row: number;
  column: number;
}

export interface TableNote {
  text: string;
  kind: "done" | "refused";
  undo?: number;
}

export interface TableState {
  input: TableInput;
  params: Signal<string>;
  total: Signal<number>;
  /** Rises whenever rows have come or changed. */
  changed: Signal<number>;
  /** Rises whenever rows have been drawn. */
  drawn: Signal<number>;
  /** The first row that is seen. */
  first: Signal<number>;
  height: Signal<number>;
  /** How many rows fit into the box. */
  seen: Signal<number>;
  widths: Signal<Readonly<Record<string, number>>>;
  /** The cell that the keys act on, and the other corner of what is selected. */
  active: Signal<CellAt | null>;
  anchor: Signal<CellAt | null>;
  /** The record whose cell is open for typing: nothing changes it meanwhile. */
  edited: number | null;
  /** Change sets made here, whose rows are shown already. */
  own: Set<number>;
  /** Called when an edit has ended: what waited can be shown. */
  later: () => void;
  note: Signal<TableNote | null>;
  said: Signal<string>;
  range: ReadonlySignal<Range | null>;
}

export interface Range {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Rows that are drawn and moved together; the server's page has five times as many. */
export const rowsInBlock = 5;

export function tableState(input: TableInput): TableState {
  const active = signal<CellAt | null>(null);
  const anchor = signal<CellAt | null>(null);
  return {
    ...{ input, active, anchor },
    params: signal(input.params),
    total: signal(input.total),
    changed: signal(0),
    drawn: signal(0),
    first: signal(0),
    height: signal(36),
    seen: signal(0),
    widths: signal(input.widths),
    ...{ edited: null, own: new Set(), later: () => {} },
    note: signal(null),
    said: signal(""),
    range: computed(() => rangeOf(active.value, anchor.value)),
  };
}

function rangeOf(active: CellAt | null, anchor: CellAt | null): Range | null {
  if (active === null) return null;
  const other = anchor ?? active;
  return {
    top: Math.min(active.row, other.row),
    bottom: Math.max(active.row, other.row),
    left: Math.min(active.column, other.column),
    right: Math.max(active.column, other.column),
  };
}

export function widthOf({ widths }: TableState, { key, width }: TableColumn): number {
  return widths.value[key] ?? width;
}

export function tell(state: TableState, note: TableNote): void {
  state.note.value = note;
  state.said.value = note.text;
}
