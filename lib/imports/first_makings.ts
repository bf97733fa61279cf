import { selectIdsByName } from "../companies/repository.ts";
import type { Ctx } from "../context.ts";
import type { Draft, Making } from "./draft.ts";
import { claimKeys } from "./key_repository.ts";

/**
 * Of the rows that name the same missing record, the first makes it and the others find it made: so
 * many are made, in a dry run as in a run.
 */
export async function markFirst(
  ctx: Ctx,
  importId: number,
  written: readonly Draft[],
): Promise<void> {
  const makings = written.flatMap(({ makes }) => makes);
  if (makings.length === 0) return;
  const companies = makings.filter(({ entity }) => entity === "companies");
  const names = [...new Set(companies.map(({ input }) => input.name ?? ""))];
  // A company is linked by its name, also where the actor does not see it.
  const known = await selectIdsByName(ctx.db, names);
  const there = new Set(known.flatMap(({ name, id }) => id === null ? [] : [name]));
  const others = (entity: Making["entity"]) => makings.filter((one) => one.entity === entity);
  const absent = companies.filter(({ input }) => !there.has(input.name ?? ""));
  await claim(ctx, { importId, folded: true }, [...absent, ...others("leads")]);
  await claim(ctx, { importId, folded: false }, others("customers"));
}

async function claim(
  { db }: Ctx,
  how: { importId: number; folded: boolean },
  makings: readonly Making[],
): Promise<void> {
  // A row may make several records, so each has a number of its own.
  const keys = makings.map(({ entity, key }, row) => ({ row, key: `${entity} ${key}` }));
  const first = await claimKeys(db, how, keys);
  makings.forEach((making, row) => making.isFirst = first.has(row));
}
