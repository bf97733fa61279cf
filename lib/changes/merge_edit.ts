import type { Db } from "../db/client.ts";
import { AppError, type ErrorDetail } from "../errors.ts";
import type { Edit } from "../resource.ts";
import { columnsOf, type Fields, same, toFields } from "./diff.ts";
import { spreadCustom } from "../schema/custom_fields.ts";
import { selectChangesSince } from "./log_repository.ts";

interface Versioned {
  id: number;
  version: number;
}

/**
 * The fields of `edit` to write over `current`: those that the writer changed. Throws
 * PRECONDITION_FAILED where `exactVersion` is not the current one, and CONFLICT, with both values for
 * each field, where a field that the writer changed has another value since `baseVersion`.
 */
export async function mergeEdit<Patch extends object>(
  db: Db,
  entity: string,
  current: Versioned,
  edit: Edit<Patch>,
): Promise<Partial<Patch>> {
  if (edit.exactVersion !== undefined && edit.exactVersion !== current.version) {
    throw new AppError("PRECONDITION_FAILED", "The record has been changed since you read it");
  }
  const now = toFields(current);
  const theirs = await changedByOthers(db, entity, current, edit.baseVersion);
  const written: Fields = {};
  const conflicts: ErrorDetail[] = [];
  for (const [field, yours] of Object.entries(spreadCustom(edit.fields))) {
    if (yours === undefined || same(yours, now[field])) continue;
    const base = theirs.get(field);
    if (base === undefined || (base.known && same(base.value, now[field]))) written[field] = yours;
    else if (!base.known || !same(yours, base.value)) {
      conflicts.push({ field, message: changedMeanwhile, yours, theirs: now[field] ?? null });
    }
  }
  if (conflicts.length > 0) throw new AppError("CONFLICT", changedMeanwhile, conflicts);
  return columnsOf(current, written) as Partial<Patch>;
}

const changedMeanwhile = "Someone else changed this while you were editing";

/** What a field held at the base version, if the log still knows. */
interface Base {
  known: boolean;
  value: unknown;
}

async function changedByOthers(
  db: Db,
  entity: string,
  current: Versioned,
  baseVersion: number | undefined,
): Promise<Map<string, Base>> {
  const bases = new Map<string, Base>();
  if (baseVersion === undefined || baseVersion >= current.version) return bases;
  const since = await selectChangesSince(db, { entity, id: current.id, version: baseVersion });
  for (const { before } of since) {
    for (const [field, value] of Object.entries(before ?? {})) {
      if (!bases.has(field)) bases.set(field, { known: true, value });
    }
  }
  if (since.length < current.version - baseVersion) return forgotten(current, bases);
  return bases;
}

/** Versions without a log entry (erased, or written past it): any field may have changed. */
function forgotten(current: Versioned, bases: Map<string, Base>): Map<string, Base> {
  const names: Fields = toFields(current);
  return new Map(
    Object.keys(names).map((field) => [field, bases.get(field) ?? { known: false, value: null }]),
  );
}
