import type { Stored } from "../changes/undoable.ts";
import { convert, type Reading, unescaped } from "./convert.ts";
import type { ImportOptions, Outcome } from "./schema.ts";
import { maxId } from "../schema/fields.ts";
import type { CellKind, MadeEntity, Target } from "./targets.ts";

type Fields = Record<string, unknown>;

/** Something that keeps a row from being imported. */
export interface Problem {
  field: string;
  message: string;
}

/** A cell that names another record. */
export interface Link {
  field: string;
  kind: CellKind;
  text: string;
  /** The person's name where the text is an address. */
  called?: string | undefined;
}

/** A record that is made when the row is written, since the row names it and it is not there. */
export interface Making {
  entity: MadeEntity;
  /** The field that gets its id; none where the entity makes it itself. */
  field?: string;
  /** What rows that mean the same one have in common. */
  key: string;
  input: { name?: string; email?: string; title?: string };
  /** Whether no row before this one makes it. */
  isFirst: boolean;
}

/** Stands for the id of a record that is still to be made. */
export const toBeMade = maxId;

/** One row on its way to a record. */
export interface Draft {
  /** From 1, the row of column names not counted. */
  row: number;
  cells: readonly string[];
  /** As the schemas take it. */
  raw: Fields;
  links: Link[];
  problems: Problem[];
  /** What the schemas made of it. */
  input: Fields;
  /** By what it finds its record; undefined where it has none. */
  key: string | undefined;
  found: Stored[];
  /** What differs from the record that it found. */
  changes: Fields;
  makes: Making[];
  outcome: Outcome;
}

/** How an import's cells become fields. */
export interface Binding {
  columns: readonly BoundColumn[];
  defaults: readonly { target: Target; text: string }[];
  /** How many columns the file has. */
  width: number;
  reading: Reading;
  empty: NonNullable<ImportOptions["empty"]>;
}

export interface BoundColumn {
  at: number;
  name: string;
  target: Target;
  /** What stands in the file, and what is meant by it. */
  values: Readonly<Record<string, string>>;
}

const linked = new Set<CellKind>(["person", "stage", "reason", "customer", "company", "lead"]);

/** A draft from a row's cells. An empty cell counts as left out, or as null where it clears. */
export function draftOf(row: number, cells: readonly string[], binding: Binding): Draft {
  const draft: Draft = {
    ...{ row, cells, raw: {}, links: [], problems: [], input: {}, key: undefined },
    ...{ found: [], changes: {}, makes: [], outcome: "error" },
  };
  const extra = cells.length > binding.width && cells.slice(binding.width).some((cell) => cell);
  if (extra) {
    const message = `This row has ${cells.length} cells, the file ${binding.width} columns.`;
    draft.problems.push({ field: "", message });
  }
  for (const { at, target, values } of binding.columns) {
    const cell = unescaped((cells[at] ?? "").trim());
    put(draft, target, { text: values[cell] ?? cell, binding });
  }
  for (const { target, text } of binding.defaults) {
    if (draft.raw[target.field] === undefined && !hasLink(draft, target.field)) {
      put(draft, target, { text, binding });
    }
  }
  joinName(draft.raw);
  return draft;
}

function hasLink({ links }: Draft, field: string): boolean {
  return links.some((link) => link.field === field);
}

function put(draft: Draft, target: Target, { text, binding }: { text: string; binding: Binding }) {
  const { field, kind } = target;
  if (text.includes("\0") || !text.isWellFormed()) {
    draft.problems.push({ field, message: "Take out the control characters." });
  } else if (text === "") {
    if (binding.empty === "clear") draft.raw[field] = null;
  } else if (kind === "customer") draft.links.push({ field, kind, ...personIn(text) });
  else if (linked.has(kind)) draft.links.push({ field, kind, text });
  else draft.raw[field] = convert(kind, text, binding.reading);
}

/** A person as files write one: `ada@x.test`, `Ada <ada@x.test>`, `Ada (ada@x.test)`, or by name. */
export function personIn(text: string): Pick<Link, "text" | "called"> {
  const [, name = "", email] = /^([^<>()@]*?)\s*[<(]?([^\s<>()]+@[^\s<>()]+)[>)]?$/.exec(text) ??
    [];
  return email === undefined ? { text } : { text: email, called: name.trim() || undefined };
}

function joinName(raw: Fields): void {
  const { firstName, lastName } = raw;
  delete raw.firstName;
  delete raw.lastName;
  const parts = [firstName, lastName].filter((part) => typeof part === "string");
  if (raw.name === undefined && parts.length > 0) raw.name = parts.join(" ");
}
