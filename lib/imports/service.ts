import type { Ctx } from "../context.ts";
import { AppError, notFound } from "../errors.ts";
import { formatOf, specOf } from "./preview.ts";
import { type ImportWithRun, selectImport, selectIssues, selectNewest } from "./repository.ts";
import { cancelRun, startRun } from "./run.ts";
import type { Import, MadeCounts, PreviewCounts, RunCounts } from "./schema.ts";
import { madeEntities } from "./targets.ts";

/** An import of the actor; administrators see all. Throws NOT_FOUND. */
export async function getImport(ctx: Ctx, id: number): Promise<Import> {
  return toImport(await requireImport(ctx, id));
}

async function requireImport(ctx: Ctx, id: number): Promise<ImportWithRun> {
  const found = await selectImport(ctx.db, id);
  const { role, userId } = ctx.actor;
  if (found === undefined || (role !== "admin" && found.row.userId !== userId)) {
    throw notFound("Import");
  }
  return found;
}

/** The same for what is done as the one who made it. Throws NOT_FOUND, FORBIDDEN. */
export async function requireOwn(ctx: Ctx, id: number): Promise<ImportWithRun> {
  const found = await requireImport(ctx, id);
  if (found.row.userId === ctx.actor.userId) return found;
  throw new AppError("FORBIDDEN", "Only the person who sent the file can change or start this.");
}

/** The newest imports: the actor's own, or all for administrators; with `before`, older ones. */
export async function listImports(
  ctx: Ctx,
  { before, limit }: { before?: number | undefined; limit: number },
): Promise<{ imports: Import[]; nextCursor: string | null }> {
  const userId = ctx.actor.role === "admin" ? undefined : ctx.actor.userId ?? 0;
  const found = await selectNewest(ctx.db, { userId, before, limit: limit + 1 });
  const imports = found.slice(0, limit).map(toImport);
  const nextCursor = found.length > limit ? String(imports.at(-1)?.id ?? "") : null;
  return { imports, nextCursor };
}

/** Starts to write what the dry run found. Throws NOT_FOUND, FORBIDDEN, CONFLICT. */
export async function runImport(ctx: Ctx, id: number): Promise<Import> {
  await requireOwn(ctx, id);
  await startRun(ctx, id);
  return await getImport(ctx, id);
}

/** Stops an import; what is imported by then stays. Throws NOT_FOUND, CONFLICT. */
export async function cancelImport(ctx: Ctx, id: number): Promise<Import> {
  const { row } = await requireImport(ctx, id);
  await cancelRun(ctx, row.runId);
  return await getImport(ctx, id);
}

/** The rows that are not imported, as a table for the next try: the file's columns and the reason. */
export async function importErrors(
  ctx: Ctx,
  id: number,
): Promise<{ columns: string[]; pages: AsyncIterable<string[][]> }> {
  const { row } = await requireImport(ctx, id);
  const { columns } = formatOf(row);
  return { columns: [...columns, "Reason"], pages: issuePages(ctx, id, columns.length) };
}

async function* issuePages(ctx: Ctx, importId: number, width: number) {
  for (let after = 0;;) {
    const issues = await selectIssues(ctx.db, { importId, after, limit: 500 });
    const last = issues.at(-1);
    if (last === undefined) return;
    yield issues.map(({ cells, reason }) => [
      ...Array.from({ length: width }, (_, at) => cells[at] ?? ""),
      reason,
    ]);
    after = last.row;
  }
}

function toImport({ row, run, userName }: ImportWithRun): Import {
  const { id, fileName, fileSize, userId } = row;
  const status = run === undefined ? row.status : run.status === "queued" ? "running" : run.status;
  const checked = Math.min(row.rows, row.next * 1000);
  return {
    ...{ id, ...specOf(row), fileName, fileSize, status, format: formatOf(row) },
    counts: run === undefined ? previewCounts(row.counts) : runCounts(run.result),
    made: madeCounts(run === undefined ? row.counts : run.result),
    progress: run === undefined
      ? { done: checked, total: row.rows }
      : { done: run.done, total: run.total },
    samples: row.samples,
    error: run?.error ?? row.error,
    changeSetId: run?.changeSetId ?? null,
    user: { id: userId, name: userName },
    createdAt: row.createdAt.toISOString(),
    finishedAt: run?.finishedAt?.toISOString() ?? null,
  };
}

function numbers<K extends string>(
  values: Readonly<Record<string, unknown>>,
  names: readonly K[],
): Record<K, number> {
  return Object.fromEntries(names.map((name) => [name, Number(values[name] ?? 0)])) as Record<
    K,
    number
  >;
}

/** As the passes add them up, beside the outcomes. */
function madeCounts({ made }: Readonly<Record<string, unknown>>): MadeCounts {
  return numbers({ ...Object(made) }, madeEntities);
}

function previewCounts(values: Readonly<Record<string, unknown>>): PreviewCounts {
  return numbers(values, ["rows", "create", "update", "unchanged", "duplicate", "error"]);
}

function runCounts(values: Readonly<Record<string, unknown>>): RunCounts {
  return numbers(values, ["rows", "created", "updated", "unchanged", "skipped", "failed"]);
}
