import type { Ctx } from "../context.ts";
import { type ErrorDetail, invalid } from "../errors.ts";
import type { Field } from "../fields/schema.ts";
import { fieldsOf } from "../fields/service.ts";
import type { Binding } from "./draft.ts";
import type { ImportKind } from "./kind.ts";
import { importKinds } from "./kinds.ts";
import { type Directory, readDirectory } from "./links.ts";
import type { ImportEntity, ImportMode, ImportOptions } from "./schema.ts";
import { keysOf, type Target, targetsOf } from "./targets.ts";

/** What an import was told. */
export interface Spec {
  entity: ImportEntity;
  mode: ImportMode;
  key: string | null;
  mapping: Readonly<Record<string, string>>;
  options: ImportOptions;
}

/** All that working on an import's rows needs, read once for many chunks of them. */
export interface Plan {
  importId: number;
  spec: Spec;
  kind: ImportKind;
  binding: Binding;
  custom: readonly Field[];
  directory: Directory;
  /** What people call the column of a field. */
  columnOf: ReadonlyMap<string, string>;
}

/** The plan of an import. Throws what `checkSpec` throws. */
export async function planOf(
  ctx: Ctx,
  { id, spec, columns }: { id: number; spec: Spec; columns: readonly string[] },
): Promise<Plan> {
  const custom = await fieldsOf(ctx, spec.entity);
  const targets = targetsOf(spec.entity, custom);
  checkSpec(spec, columns, targets);
  const { mapping, options } = spec;
  const find = (field: string) => targets.find((target) => target.field === field);
  const bound = columns.flatMap((name, at) => {
    const target = find(mapping[name] ?? "");
    return target === undefined ? [] : [{ at, name, target, values: options.values?.[name] ?? {} }];
  });
  const defaults = Object.entries({ currency: options.currency ?? "", ...options.defaults })
    .flatMap(([field, text]) => {
      const target = find(field);
      return target === undefined || text === "" ? [] : [{ target, text }];
    });
  return {
    ...{ importId: id, spec, custom, kind: importKinds[spec.entity] },
    binding: {
      ...{ columns: bound, defaults, width: columns.length, empty: options.empty ?? "keep" },
      reading: { ...options, timeZone: ctx.actor.timeZone },
    },
    directory: await readDirectory(ctx),
    columnOf: new Map(bound.map(({ name, target }) => [target.field, name])),
  };
}

/** The key by which rows find their records where none was named: the first one that is mapped. */
export function usualKey(
  { entity, mode, mapping }: Pick<Spec, "entity" | "mode" | "mapping">,
): string | null {
  const mapped = Object.values(mapping);
  const keys = keysOf[entity].filter((key) => mode !== "create" || key !== "id");
  return keys.find((key) => mapped.includes(key)) ?? null;
}

/** Throws VALIDATION_ERROR for columns, fields and keys that are not there. */
export function checkSpec(
  spec: Spec,
  columns: readonly string[],
  targets: readonly Target[],
): void {
  const details = [...mappingFaults(spec, columns, targets), ...keyFaults(spec)];
  const wrong = Object.keys(spec.options.defaults ?? {}).filter((field) =>
    !targets.some((target) => target.field === field)
  );
  const none = (field: string) => `There is no field ${field} in ${spec.entity}.`;
  details.push(...wrong.map((field) => ({ field: "options.defaults", message: none(field) })));
  if (details.length > 0) throw invalid(details);
}

function mappingFaults(
  { entity, mapping }: Spec,
  columns: readonly string[],
  targets: readonly Target[],
): ErrorDetail[] {
  const fault = (message: string) => ({ field: "mapping", message });
  const fields = Object.values(mapping);
  const twice = fields.find((field, at) => fields.indexOf(field) < at);
  return [
    ...Object.keys(mapping).filter((column) => !columns.includes(column))
      .map((column) => fault(`The file has no column “${column}”.`)),
    ...fields.filter((field) => !targets.some((target) => target.field === field))
      .map((field) => fault(`There is no field ${field} in ${entity}.`)),
    ...(twice === undefined ? [] : [fault(`Two columns are mapped to ${twice}.`)]),
    ...(fields.length === 0 ? [fault("Map at least one column to a field.")] : []),
  ].slice(0, 1);
}

function keyFaults({ entity, mode, key, mapping }: Spec): ErrorDetail[] {
  if (mode !== "create" && keysOf[entity].length === 0) {
    const message = `${entity} are a log: they can only be created.`;
    return [{ field: "mode", message }];
  }
  if (key === null) {
    if (mode === "create") return [];
    const message = `Map a column to ${keysOf[entity].join(" or ")}, so that rows find records.`;
    return [{ field: "key", message }];
  }
  if (!keysOf[entity].includes(key)) {
    return [{ field: "key", message: `Choose one of ${keysOf[entity].join(", ")}.` }];
  }
  const mapped = Object.values(mapping).includes(key);
  return mapped ? [] : [{ field: "key", message: `Map a column to ${key}.` }];
}
