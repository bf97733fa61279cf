import { sql } from "kysely";
import type { Db } from "../db/client.ts";
import { chainHash, digest } from "./diff.ts";

/** The first thing in the log that does not fit. */
export interface WrongChange {
  /** The row's id and, where it has one, its place. */
  id: number;
  position: number | null;
  entity: string;
  entityId: number;
  why: string;
}

export interface Verified {
  /** Changes that were checked, from the first on. */
  checked: number;
  /** Of these, the ones whose values were erased. */
  erased: number;
  /** Committed and still without a position. */
  unsealed: number;
  /** The last place and its hash: kept elsewhere, it proves later that nothing was cut off. */
  head: Head;
  wrong: WrongChange | undefined;
}

interface Head {
  position: number;
  hash: string;
}

const batch = 2000;

/** Computes the whole hash chain again, from the values up, and stops at the first row that differs. */
export async function verifyChanges(db: Db): Promise<Verified> {
  const unsealed = await countUnsealed(db);
  let sofar: VerifiedPart = nothingVerified;
  while (sofar.more) sofar = await verifyPart(db, sofar);
  const { more: _, wrong, ...verified } = sofar;
  return { ...verified, unsealed, wrong: wrong ?? await neverSealed(db) };
}

/** How far a check has come: its state between two parts. */
export interface VerifiedPart extends Omit<Verified, "unsealed"> {
  /** Whether there is more to check. */
  more: boolean;
}

/** Where a check begins. */
export const nothingVerified: VerifiedPart = {
  ...{ checked: 0, erased: 0, wrong: undefined, more: true },
  head: { position: 0, hash: "" },
};

/** Checks the next changes of the chain after those that were checked. */
export async function verifyPart(db: Db, sofar: VerifiedPart): Promise<VerifiedPart> {
  let { checked, erased, head } = sofar;
  const rows = await selectChain(db, head.position);
  for (const row of rows) {
    const why = fault(row, head);
    if (why !== undefined) {
      return { checked, erased, head, wrong: { ...named(row), why }, more: false };
    }
    head = { position: row.position, hash: row.hash ?? "" };
    checked += 1;
    if (row.salt === null) erased += 1;
  }
  return { checked, erased, head, wrong: undefined, more: rows.length === batch };
}

type Link = Awaited<ReturnType<typeof selectChain>>[number];

function fault(row: Link, head: Head): string | undefined {
  const missing = row.position - head.position - 1;
  if (missing > 0) return `${missing} changes before it are missing`;
  if (chainHash(head.hash, row) !== row.hash) return "its hash is another one";
  if (row.salt === null) {
    return row.erasedLater ? undefined : "its values are gone, and no erasure says so";
  }
  return digest(row.salt, row) === row.digest ? undefined : "its values are others";
}

function selectChain(db: Db, after: number) {
  return db.selectFrom("changes").innerJoin("changeSets", "changeSets.id", "changes.changeSetId")
    .leftJoin("changeData", "changeId", "changes.id")
    .select(["changes.id", "changeSetId", "changes.at", "actorId", "position", "hash"])
    .select(["action", "entity", "entityId", "digest", "salt", "before", "after"])
    .select(sql<boolean>`salt is null and exists (
      select 1 from changes as later where later.entity = changes.entity
        and later.entity_id = changes.entity_id and later.id > changes.id
        and later.action in ('erased', 'purged'))`.as("erasedLater"))
    .where("position", ">", after).orderBy("position").limit(batch)
    .$narrowType<{ position: number }>().execute();
}

async function countUnsealed(db: Db): Promise<number> {
  const { count } = await db.selectFrom("changeUnsealed")
    .select(sql<number>`count(*)::int`.as("count")).executeTakeFirstOrThrow();
  return count;
}

/** A change that is neither in the chain nor waits for it. */
export async function neverSealed(db: Db): Promise<WrongChange | undefined> {
  const row = await db.selectFrom("changes").select(["id", "position", "entity", "entityId"])
    .where("position", "is", null)
    .where(({ not, exists, selectFrom }) =>
      not(exists(
        selectFrom("changeUnsealed").select("changeId").whereRef("changeId", "=", "changes.id"),
      ))
    )
    .orderBy("id").limit(1).executeTakeFirst();
  return row && { ...row, why: "it is not in the chain" };
}

function named({ id, position, entity, entityId }: Link): Omit<WrongChange, "why"> {
  return { id, position, entity, entityId };
}
