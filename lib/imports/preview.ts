import type { Ctx } from "../context.ts";
import { transaction } from "../db/transaction.ts";
import { AppError } from "../errors.ts";
import { dateFormatIn, decimalMarkIn } from "./convert.ts";
import { planOf, type Spec, usualKey } from "./plan.ts";
import { readFile } from "./read_file.ts";
import {
  deleteNotes,
  type ImportRow,
  insertIssues,
  lockImport,
  patchImport,
  selectChunk,
  selectImportRow,
  selectMappings,
} from "./repository.ts";
import {
  type FileFormat,
  type ImportEntity,
  type ImportMode,
  type ImportOptions,
  type MadeCounts,
  outcomes,
  type PreviewCounts,
  type Sample,
} from "./schema.ts";
import { suggestMapping } from "./suggest.ts";
import { folded, targetsOf } from "./targets.ts";
import { fieldsOf } from "../fields/service.ts";
import { addedMade, checkChunk, type Judged } from "./work.ts";

/** What an import was told, from its row. */
export function specOf(row: ImportRow): Spec {
  return {
    entity: row.entity as ImportEntity,
    mode: row.mode as ImportMode,
    key: row.key,
    mapping: row.mapping as Record<string, string>,
    options: row.options as ImportOptions,
  };
}

/** What its file turned out to be, from an import's row. */
export function formatOf(row: ImportRow): FileFormat {
  const { kind = "text", header = true, columns = [], ...rest } = row.format as Partial<FileFormat>;
  return { ...rest, kind, header, columns };
}

/**
 * Goes on with a dry run until it is over or `until` says stop: reads the file, then checks chunk by
 * chunk. Whether it is over. A file that cannot be read is noted as failed, with the reason.
 */
export async function previewOn(ctx: Ctx, id: number, until: () => boolean): Promise<boolean> {
  const row = await selectImportRow(ctx.db, id);
  if (row === undefined || row.status === "failed" || row.status === "previewed") return true;
  try {
    if (row.status === "reading") await read(ctx, row);
    return await check(ctx, id, until);
  } catch (error) {
    if (!(error instanceof AppError) || error.code === "INTERNAL_ERROR") throw error;
    const message = error.details[0]?.message ?? error.message;
    await patchImport(ctx.db, id, { status: "failed", error: message });
    throw error;
  }
}

async function read(ctx: Ctx, row: ImportRow): Promise<void> {
  const found = await readFile(ctx, row);
  const first = (await selectChunk(ctx.db, row.id, 0))?.rows ?? [];
  const spec = specOf(row);
  const { columns } = found.format;
  const mapping = Object.keys(spec.mapping).length > 0
    ? spec.mapping
    : await suggested(ctx, row, { columns, rows: first.slice(0, 50) });
  const key = spec.key ?? usualKey({ ...spec, mapping });
  const options = withFormats(spec, { columns, mapping, rows: first });
  await planOf(ctx, { id: row.id, spec: { ...spec, mapping, key, options }, columns });
  await deleteNotes(ctx.db, row.id);
  await patchImport(ctx.db, row.id, {
    ...{ format: { ...found.format }, rows: found.rows, chunks: found.chunks },
    ...{ mapping, key, options: { ...options } },
    ...{ status: "checking", next: 0, counts: {}, samples: {}, error: null },
  });
}

async function suggested(
  ctx: Ctx,
  { entity, userId }: ImportRow,
  about: { columns: string[]; rows: string[][] },
): Promise<Record<string, string>> {
  const [custom, earlier] = await Promise.all([
    fieldsOf(ctx, entity),
    selectMappings(ctx.db, { userId, entity }),
  ]);
  const known: Record<string, string> = {};
  for (const mapping of earlier.reverse()) {
    for (const [column, field] of Object.entries(mapping)) known[folded(column)] = String(field);
  }
  return suggestMapping({ ...about, known }, targetsOf(entity as ImportEntity, custom));
}

/** The options with the order of days and the decimal mark that the cells show. */
function withFormats(
  { entity, options }: Spec,
  { columns, mapping, rows }: {
    columns: readonly string[];
    mapping: Readonly<Record<string, string>>;
    rows: readonly string[][];
  },
): ImportOptions {
  const textsOf = (...kinds: string[]) => {
    const fields = targetsOf(entity, []).filter(({ kind }) => kinds.includes(kind))
      .map(({ field }) => field);
    return columns.flatMap((name, at) =>
      fields.includes(mapping[name] ?? "") ? rows.map((row) => row[at] ?? "") : []
    );
  };
  const dateFormat = options.dateFormat ?? dateFormatIn(textsOf("date", "time"));
  const decimalMark = options.decimalMark ?? decimalMarkIn(textsOf("money", "number"));
  return { ...options, ...(dateFormat && { dateFormat }), ...(decimalMark && { decimalMark }) };
}

async function check(ctx: Ctx, id: number, until: () => boolean): Promise<boolean> {
  const row = await selectImportRow(ctx.db, id);
  if (row === undefined) return true;
  const plan = await planOf(ctx, { id, spec: specOf(row), columns: formatOf(row).columns });
  for (;;) {
    const more = await transaction(ctx, async (tx) => {
      const current = await lockImport(tx.db, id);
      if (current?.status !== "checking") return false;
      const chunk = await selectChunk(tx.db, id, current.next);
      const judged = chunk && await checkChunk(tx, plan, chunk);
      if (judged !== undefined) await insertIssues(tx.db, id, judged.issues);
      const over = current.next + 1 >= current.chunks;
      await patchImport(tx.db, id, {
        counts: added(current, judged),
        samples: withSamples(current.samples, judged),
        next: current.next + 1,
        ...(over && { status: "previewed" as const }),
      });
      return !over;
    });
    if (!more) return true;
    if (until()) return false;
  }
}

type Counts = PreviewCounts & { made: MadeCounts };

function added({ counts, rows }: ImportRow, judged: Judged | undefined): Counts {
  const before = counts as Partial<Counts>;
  const sums = outcomes.map((outcome) => [
    outcome,
    (before[outcome] ?? 0) + (judged?.counts[outcome] ?? 0),
  ]);
  return { rows, ...Object.fromEntries(sums), made: addedMade(before.made, judged) };
}

/** The first examples of each outcome. */
export function withSamples(before: object, judged: Judged | undefined): Record<string, Sample[]> {
  const samples: Record<string, Sample[]> = { ...before };
  for (const outcome of outcomes) {
    const all = [...samples[outcome] ?? [], ...judged?.samples[outcome] ?? []];
    if (all.length > 0) samples[outcome] = all.slice(0, 5);
  }
  return samples;
}
