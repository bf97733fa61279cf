import type { ComponentChildren } from "preact";
import type { Reader } from "../../lib/i18n/format.ts";

/** A column of a list beside the one that names the record. */
export interface Column<T> {
  /** How the address names it: the field's name where there is one. */
  key: string;
  label: string;
  /** The field that its head sorts by. */
  sort?: string;
  /** Classes of its cells: `num`, `cut`, `wide` for what a card leaves out. */
  look?: string;
  /** Keeps the head from sight where the cells speak for themselves. */
  quiet?: boolean;
  /** Not among the usual ones: shown once somebody chooses it. */
  extra?: boolean;
  cell(record: T): ComponentChildren;
}

/** How a list shows its records. */
export interface RecordColumns<T> {
  /** The column that names each record and leads to it. */
  name: { label: string; sort?: string; of(record: T): string; href(record: T): string };
  /** Every other one that the list can show. */
  columns: readonly Column<T>[];
}

/** What columns need to know of the page that they stand on. */
export interface ColumnPlace {
  reader: Reader;
  /** Whether the list shows the trash. */
  trash: boolean;
}

/** The columns that an address chooses by `columns=a,b`, in that order; the usual ones without it. */
export function chosenColumns<T>(
  all: readonly Column<T>[],
  params: URLSearchParams,
): Column<T>[] {
  const named = (params.get("columns") ?? "").split(",");
  const chosen = named.flatMap((key) => all.filter((column) => column.key === key));
  return chosen.length > 0 ? [...new Set(chosen)] : all.filter((column) => !column.extra);
}
