import type { Tx } from "../changes/audited.ts";
import { purged } from "../changes/erase.ts";
import { companyType } from "../companies/record.ts";
import type { Ctx } from "../context.ts";
import { customerType } from "../customers/record.ts";
import { interactionType } from "../interactions/record.ts";
import { leadType } from "../leads/record.ts";
import type { TableType } from "../records/record_type.ts";
import { taskType } from "../tasks/record.ts";
import {
  countTrashed,
  deleteFilesOf,
  deleteRecords,
  type InTrash,
  type Purgeable,
  selectNeeded,
  selectTied,
  selectTrashed,
  type Tie,
  ties,
} from "./purge_repository.ts";

/** Children before their parents, so that a trashed lead does not hold its trashed customer. */
export const purgeOrder = ["interactions", "tasks", "leads", "customers", "companies"] as const;

/** What is to be purged: a kind or all of them, one record or all before an instant. */
export interface PurgeTarget extends InTrash {
  entity?: Purgeable | undefined;
}

/** Where a purge goes on. */
export interface PurgePlace {
  entity: Purgeable;
  /** The last id that was looked at. */
  after: number;
}

export interface PurgePart {
  purged: number;
  /** Records that stay because a lead belongs to nothing else. */
  kept: number;
  /** Absent at the end. */
  next?: PurgePlace | undefined;
}

const batch = 200;

/** Where a purge begins. */
export function firstPlace({ entity }: PurgeTarget): PurgePlace {
  return { entity: entity ?? purgeOrder[0], after: 0 };
}

/**
 * Purges some records of the trash: they, their files and the activities that belong to nothing else
 * are deleted, what names them lets go of them, and the log keeps only that they were there. There is
 * no undo. Throws FORBIDDEN for who is no administrator.
 */
export async function purgePart(
  ctx: Ctx,
  { entity: only, ...which }: PurgeTarget,
  { entity, after }: PurgePlace,
): Promise<PurgePart> {
  let [gone, kept, last] = [0, 0, undefined as number | undefined];
  await purged(ctx, "trash.purged", async (tx) => {
    const ids = await selectTrashed(tx.db, entity, { ...which, after, limit: batch });
    const needed = new Set(await selectNeeded(tx.db, entity, ids));
    const going = ids.filter((id) => !needed.has(id));
    [gone, kept] = [going.length, needed.size];
    last = ids.length === batch ? ids.at(-1) : undefined;
    return await purgeRecords(tx, entity, going);
  });
  const following = purgeOrder[purgeOrder.indexOf(entity) + 1];
  const next = last !== undefined
    ? { entity, after: last }
    : only === undefined && following !== undefined
    ? { entity: following, after: 0 }
    : undefined;
  return { purged: gone, kept, next };
}

/** How many records a purge is about, by kind. */
export async function countPurge(
  ctx: Ctx,
  { entity, ...which }: PurgeTarget,
): Promise<{ entity: Purgeable; count: number }[]> {
  const kinds = entity === undefined ? [...purgeOrder].reverse() : [entity];
  return await Promise.all(
    kinds.map(async (kind) => ({
      entity: kind,
      count: await countTrashed(ctx.db, kind, which),
    })),
  );
}

type Gone = { entity: string; ids: number[] }[];

async function purgeRecords(tx: Tx, entity: Purgeable, ids: number[]): Promise<Gone> {
  if (ids.length === 0) return [];
  const followers: Gone = [];
  for (const tie of ties[entity]) {
    const { alone, others } = await selectTied(tx.db, tie, ids);
    followers.push(...await purgeRecords(tx, tie.entity, alone));
    await letGo(tx, tie, others);
  }
  const files = await deleteFilesOf(tx.db, entity, ids);
  await deleteRecords(tx.db, entity, ids);
  return [...followers, { entity: "files", ids: files }, { entity, ids }];
}

const types: Record<Purgeable, TableType> = {
  customers: customerType,
  companies: companyType,
  leads: leadType,
  tasks: taskType,
  interactions: interactionType,
};

const fields = { customer_id: "customerId", company_id: "companyId", lead_id: "leadId" } as const;

async function letGo(tx: Tx, { entity, column }: Tie, ids: number[]): Promise<void> {
  if (ids.length === 0) return;
  const type = types[entity];
  const before = new Map((await type.selectMany(tx.db, ids)).map((row) => [row.id, row]));
  const patches = ids.map((id) => ({ id, fields: { [fields[column]]: null } }));
  for (const row of await type.patchMany(tx.db, patches)) {
    tx.change(entity, row.id, before.get(row.id) ?? null, row, "updated");
  }
}
