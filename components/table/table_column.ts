import type { Field } from "../../lib/fields/schema.ts";
import type { RecordField } from "../records/field.ts";
import type { Option } from "../ui/Field.tsx";

/** What a value is, which says how it is written. */
export type ValueKind = "text" | "number" | "money" | "day" | "moment" | "list";

/** A column of the data table; plain data, because the page's script gets it too. */
export interface TableColumn {
  /** How the address names it. */
  key: string;
  label: string;
  /** Where its value lies in a record of the API, such as `owner.name`. */
  path: string;
  kind: ValueKind;
  /** The field that its head sorts by. */
  sort?: string;
  /** In pixels, unless the address says otherwise. */
  width: number;
  /** What values are called where they are a few. */
  options?: readonly Option[];
  /** How a cell is changed; absent where it is only read. */
  edit?: CellEdit;
}

/** The field that a cell's edit writes. */
export interface CellEdit {
  name: string;
  type: "text" | "date" | "datetime-local" | "email" | "tel" | "url" | "amount";
  /** Where it holds a person, who is found by name; the column shows that name. */
  pick?: "users";
}

/** A column as its entity names it; label and edit come from the entity's fields. */
export interface ColumnSpec extends Pick<TableColumn, "key" | "width"> {
  label?: string;
  /** The entity's field, where the address names it otherwise. */
  field?: string;
  path?: string;
  kind?: ValueKind;
  sort?: string;
  /** Not among the usual ones. */
  extra?: true;
}

/** The columns that an address chooses by `columns` (the usual ones without it), the name's first. */
export function tableColumns(
  specs: readonly ColumnSpec[],
  { fields, params, editable }: {
    fields: readonly RecordField[];
    params: URLSearchParams;
    editable: boolean;
  },
): TableColumn[] {
  const chosen = params.get("columns")?.split(",") ?? [];
  const shown = specs.filter(({ key, extra }, n) =>
    n === 0 || (chosen.length > 0 ? chosen.includes(key) : !extra)
  );
  return shown.map(({ extra: _, field: named, ...spec }) => {
    const field = fields.find(({ name }) => name === (named ?? spec.key));
    const edit = editable && field !== undefined ? editOf(field) : undefined;
    const options = spec.path === undefined || edit ? field?.options : undefined;
    return {
      path: spec.key,
      kind: "text",
      ...spec,
      label: spec.label ?? field?.label ?? spec.key,
      ...(options ? { options } : {}),
      ...(edit ? { edit } : {}),
    };
  });
}

function editOf(field: RecordField): CellEdit | undefined {
  const { name, type = "text", options, pick, free } = field;
  if (options !== undefined) return { name, type: "text" };
  if (pick === "users") return { name, type: "text", pick };
  if (pick !== undefined && !free) return undefined;
  switch (type) {
    case "text":
    case "date":
    case "datetime-local":
    case "email":
    case "tel":
    case "url":
    case "amount":
      return { name, type };
    default:
      return undefined;
  }
}

/** Columns of custom fields, shown once somebody chooses them; lists sort by none of them. */
export function customColumns(fields: readonly Field[]): ColumnSpec[] {
  return fields.map(({ key, type }) => ({
    ...{ key: `custom.${key}`, width: 150, extra: true },
    ...(type === "date" ? { kind: "day" } : type === "number" ? { kind: "number" } : {}),
  }));
}

/** The widths that an address carries: `name:220,status:90`. */
export function widthsIn(params: URLSearchParams): Record<string, number> {
  const pairs = (params.get("widths") ?? "").split(",").map((pair) => pair.split(":"));
  return Object.fromEntries(
    pairs.map(([key = "", width]) => [key, Number(width)] as const)
      .filter(([, width]) => width >= 48 && width <= 1000),
  );
}
