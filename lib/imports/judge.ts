import { same } from "../changes/diff.ts";
import type { Stored } from "../changes/undoable.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { checkValues, newValues } from "../fields/values.ts";
import { customOf, overCustom } from "../schema/custom_fields.ts";
import { parse } from "../schema/parse.ts";
import type { Draft } from "./draft.ts";
import { markFirst } from "./first_makings.ts";
import { claimKeys, selectFound } from "./key_repository.ts";
import { resolveLinks } from "./links.ts";
import type { Plan } from "./plan.ts";

/**
 * Decides what becomes of each draft, as a write would find it: fields, links, the record it belongs
 * to, the entity's rules, and rows before it in the file. Writes nothing but which row has a key.
 */
export async function judge(ctx: Ctx, plan: Plan, drafts: readonly Draft[]): Promise<void> {
  const { kind, spec } = plan;
  const createMissing = spec.options.createMissing ?? true;
  await resolveLinks(ctx, drafts, { directory: plan.directory, createMissing });
  for (const draft of drafts) readInput(plan, draft);
  await findRecords(ctx, plan, drafts);
  for (const draft of drafts) decide(ctx, plan, draft);
  const written = drafts.filter(isWritten);
  for (const { draft, ...problem } of await kind.object(ctx, written, { createMissing })) {
    draft.problems.push(problem);
  }
  settle(drafts);
  await refuseRepeated(ctx, plan, drafts);
  await markFirst(ctx, plan.importId, drafts.filter(isWritten));
}

/** Whether a draft becomes a record or a change to one. */
export function isWritten(draft: Draft): boolean {
  return draft.outcome === "create" || draft.outcome === "update";
}

function settle(drafts: readonly Draft[]): void {
  for (const draft of drafts) if (draft.problems.length > 0) draft.outcome = "error";
}

function readInput({ spec, kind }: Plan, draft: Draft): void {
  const { id, ...raw } = draft.raw;
  const schema = spec.mode === "create" ? kind.create : kind.patch ?? kind.create;
  accept(draft, schema, raw);
  const key = spec.key === "id" ? idText(id) : draft.input[spec.key ?? ""];
  if (typeof key === "string" && key !== "") draft.key = key;
}

function idText(id: unknown): string | undefined {
  return typeof id === "string" && /^[1-9]\d{0,14}$/.test(id) ? id : undefined;
}

function accept(draft: Draft, schema: Plan["kind"]["create"], raw: object): void {
  try {
    draft.input = parse(schema, raw) as Draft["input"];
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const known = new Set(draft.problems.map(({ field }) => field));
    draft.problems.push(...error.details.filter(({ field }) => !known.has(field)));
  }
}

async function findRecords(ctx: Ctx, plan: Plan, drafts: readonly Draft[]): Promise<void> {
  const { key, entity } = plan.spec;
  if (key === null) return;
  const keys = drafts.flatMap(({ row, key }) => key === undefined ? [] : [{ row, key }]);
  const scope = plan.kind.scope(ctx.actor);
  const rows = await selectFound<Stored>(ctx.db, { entity, key, scope }, keys);
  const byRow = Map.groupBy(rows, ({ importRow }) => importRow);
  for (const draft of drafts) draft.found = (byRow.get(draft.row) ?? []).map(({ found }) => found);
}

function decide(ctx: Ctx, plan: Plan, draft: Draft): void {
  if (draft.problems.length > 0) return;
  const { mode, key, entity } = plan.spec;
  const [found] = draft.found;
  const refuse = (message: string) => draft.problems.push({ field: key ?? "", message });
  if (mode === "create") draft.outcome = found === undefined ? "create" : "duplicate";
  else if (draft.found.length > 1) refuse(`${draft.found.length} ${entity} have this value.`);
  else if (found !== undefined) {
    const verdict = plan.kind.type.explain(ctx.actor, "update", found);
    if (!verdict.allowed) refuse(verdict.reason);
    else compare(plan, draft, found);
  } else if (mode === "update") {
    refuse(draft.key === undefined ? "Fill in this field." : `No ${entity} with this value.`);
  } else {
    const { id: _, ...raw } = draft.raw;
    accept(draft, plan.kind.create, raw);
    draft.outcome = "create";
  }
  if (draft.outcome === "create") checkNewCustom(plan, draft);
}

function checkNewCustom({ custom }: Plan, draft: Draft): void {
  const { values, details } = newValues(custom, customOf(draft.input));
  draft.problems.push(...details);
  draft.input.custom = values;
}

function compare({ custom, spec }: Plan, draft: Draft, found: Stored): void {
  const current: Stored & Record<string, unknown> = { ...found };
  const given = customOf(draft.input);
  if (Object.keys(given).length > 0) {
    const { values, details } = checkValues(custom, given, customOf(current));
    draft.problems.push(...details);
    draft.input.custom = overCustom(customOf(current), values);
  }
  const differing = Object.entries(draft.input).filter(([field, value]) =>
    value !== undefined && field !== spec.key && !same(value, current[field])
  );
  draft.changes = Object.fromEntries(differing);
  draft.outcome = differing.length > 0 ? "update" : "unchanged";
}

/** The first row of the file that has a key keeps it; so it is with what must be unique. */
async function refuseRepeated(ctx: Ctx, plan: Plan, drafts: readonly Draft[]): Promise<void> {
  const { importId, kind, spec: { key } } = plan;
  const keyed = drafts.filter((draft) => draft.outcome !== "error" && draft.key !== undefined);
  const claims = keyed.map(({ row, key = "" }) => ({ row, key }));
  const first = await claimKeys(ctx.db, { importId, folded: key === "name" }, claims);
  for (const draft of keyed) if (!first.has(draft.row)) draft.outcome = "duplicate";
  const { unique } = kind;
  if (unique === undefined) return;
  const rows = drafts.filter(isWritten).flatMap((draft) => {
    const key = unique(draft);
    return key === undefined ? [] : [{ row: draft.row, key, draft }];
  });
  const only = await claimKeys(
    ctx.db,
    { importId, folded: false },
    rows.map(({ row, key }) => ({ row, key })),
  );
  for (const { row, key, draft } of rows) {
    const [field = ""] = key.split(" ");
    const message = "A row before this one has the same.";
    if (!only.has(row)) draft.problems.push({ field, message });
  }
  settle(drafts);
}
