import type { Tx } from "../changes/audited.ts";
import type { Ctx } from "../context.ts";
import { type Draft, draftOf } from "./draft.ts";
import { isWritten, judge } from "./judge.ts";
import { makeMissing } from "./make_missing.ts";
import type { Plan } from "./plan.ts";
import type { Outcome, Sample } from "./schema.ts";
import type { MadeEntity } from "./targets.ts";

/** Some rows of a file. */
export interface Chunk {
  firstRow: number;
  rows: readonly (readonly string[])[];
}

/** What became of a chunk's rows. */
export interface Judged {
  counts: Record<Outcome, number>;
  /** Records that rows name and that are made with them. */
  made: Record<MadeEntity, number>;
  issues: { row: number; reason: string; cells: readonly string[] }[];
  samples: Partial<Record<Outcome, Sample[]>>;
}

/** How many rows of each outcome are shown as examples. */
const shown = 5;

/** Judges a chunk's rows without writing a record: what a dry run does. */
export async function checkChunk(ctx: Ctx, plan: Plan, chunk: Chunk): Promise<Judged> {
  return summary(plan, await judged(ctx, plan, chunk));
}

/** Judges a chunk's rows and writes them. */
export async function writeChunk(tx: Tx, plan: Plan, chunk: Chunk): Promise<Judged> {
  const drafts = await judged(tx, plan, chunk);
  const { kind } = plan;
  await makeMissing(tx, drafts.filter(isWritten));
  const rows = await kind.insert(tx, drafts.filter((draft) => draft.outcome === "create"));
  for (const row of rows) tx.change(kind.entity, row.id, null, row, "created");
  await kind.update(tx, drafts.filter((draft) => draft.outcome === "update"));
  return summary(plan, drafts);
}

/** What became of a chunk of one row that is not written for another reason. */
export function refusedRow(plan: Plan, { rows, firstRow }: Chunk, message: string): Judged {
  const [cells = []] = rows;
  const draft = draftOf(firstRow, cells, plan.binding);
  draft.problems.push({ field: "", message });
  return summary(plan, [draft]);
}

async function judged(ctx: Ctx, plan: Plan, { rows, firstRow }: Chunk): Promise<Draft[]> {
  const drafts = rows.map((cells, at) => draftOf(firstRow + at, cells, plan.binding));
  await judge(ctx, plan, drafts);
  return drafts;
}

/** A cell as an example shows it: short, and without what the database cannot hold. */
function shortened(cell: string): string {
  return cell.slice(0, 200).replaceAll("\0", "").toWellFormed();
}

function summary(plan: Plan, drafts: readonly Draft[]): Judged {
  const counts = { create: 0, update: 0, unchanged: 0, duplicate: 0, error: 0 };
  const made = { companies: 0, customers: 0, leads: 0 };
  const whole: Judged = { counts, made, issues: [], samples: {} };
  for (const draft of drafts) {
    const { row, cells, outcome } = draft;
    counts[outcome] += 1;
    for (const { entity, isFirst } of draft.makes) if (isFirst) made[entity] += 1;
    const note = noteOf(plan, draft);
    if (outcome === "error") whole.issues.push({ row, cells, reason: note ?? "" });
    const samples = whole.samples[outcome] ??= [];
    if (samples.length < shown) samples.push({ row, cells: cells.map(shortened), note });
  }
  return whole;
}

function noteOf({ columnOf }: Plan, draft: Draft): string | null {
  const called = (field: string) => columnOf.get(field) ?? field;
  if (draft.outcome === "error") {
    return draft.problems.map(({ field, message }) =>
      field === "" ? message : `${called(field)}: ${message}`
    ).join(" ");
  }
  if (draft.outcome === "update") return Object.keys(draft.changes).map(called).join(", ");
  const [found] = draft.found;
  return draft.outcome === "duplicate" && found !== undefined ? `#${found.id}` : null;
}

/** What was made so far, with what a chunk makes. */
export function addedMade(before: unknown, judged: Judged | undefined): Judged["made"] {
  const known: Readonly<Record<string, unknown>> = { ...Object(before) };
  const sum = (entity: MadeEntity) => Number(known[entity] ?? 0) + (judged?.made[entity] ?? 0);
  return { companies: sum("companies"), customers: sum("customers"), leads: sum("leads") };
}
