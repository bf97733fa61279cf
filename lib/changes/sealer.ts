import { sql } from "kysely";
import type { Db } from "../db/client.ts";
import { log } from "../log.ts";
import { chainHash, type ChainLink } from "./diff.ts";

/** Any number, the same in every process: the advisory lock that sealers take. */
const sealLock = 7_305_112;
const batch = 1000;

/** The channel of the database's notifications that something was sealed. */
export const sealChannel = "petrel_sealed";

const listeners = new WeakMap<Db, Set<() => void>>();

/** Calls `ring` each time that this process has sealed something; gives what ends that. */
export function onSealed(db: Db, ring: () => void): () => void {
  const own = listeners.get(db) ?? new Set();
  listeners.set(db, own.add(ring));
  return () => own.delete(ring);
}

/** How long more changes are waited for before they are sealed together, in milliseconds. */
const gathering = 20;

interface State {
  running: Promise<void>;
  /** More came while it ran. */
  again: boolean;
  /** Ends the waiting for more, if it waits. */
  hurry(): void;
}

const states = new WeakMap<Db, State>();

/**
 * Starts the sealer unless it runs; then it looks once more, after a moment in which others may join.
 * Returns at once.
 */
export function sealSoon(db: Db): void {
  const state = states.get(db);
  if (state !== undefined) {
    state.again = true;
    return;
  }
  const fresh: State = { running: Promise.resolve(), again: false, hurry() {} };
  states.set(db, fresh);
  fresh.running = run(db, fresh);
}

/** Resolves when this process has sealed what it committed so far. */
export async function sealed(db: Db): Promise<void> {
  const state = states.get(db);
  state?.hurry();
  await state?.running;
}

async function run(db: Db, state: State): Promise<void> {
  try {
    do {
      state.again = false;
      const count = await sealAll(db);
      if (count > 0) listeners.get(db)?.forEach((ring) => ring());
      if (state.again) await moreToCome(state);
    } while (state.again);
  } catch (error) {
    // The rows stay in the queue, and the next write or start seals them.
    log.warning("Changes wait for their position: {error}", { error });
  } finally {
    states.delete(db);
  }
}

function moreToCome(state: State): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, gathering);
    state.hurry = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}

/** Gives every committed change its position and hash; how many it sealed. */
export async function sealAll(db: Db): Promise<number> {
  let total = 0;
  for (let count = batch; count === batch; total += count) count = await sealBatch(db);
  return total;
}

function sealBatch(db: Db): Promise<number> {
  return db.transaction().execute(async (tx) => {
    // Waits for another process's sealer: what that one had not seen is then sealed here.
    await sql`select pg_advisory_xact_lock(${sealLock})`.execute(tx);
    const queue = await dequeue(tx);
    if (queue.length === 0) return 0;
    const last = await tx.selectFrom("changes").select(["position", "hash"])
      .where("position", "is not", null).orderBy("position", "desc").limit(1).executeTakeFirst();
    await writeSeals(tx, chain(queue, last?.position ?? 0, last?.hash ?? ""));
    return queue.length;
  });
}

/** By their numbers one after another: what the planner knows of the queue is always old. */
function dequeue(tx: Db): Promise<ChainLink[]> {
  return tx.with(
    "taken",
    (db) =>
      db.deleteFrom("changeUnsealed").where(
        "changeId",
        "in",
        (oldest) =>
          oldest.selectFrom("changeUnsealed").select("changeId").orderBy("changeId")
            .limit(sql.lit(batch)),
      ).returning("changeId"),
  )
    .selectFrom("taken").crossJoinLateral((change) =>
      change.selectFrom("changes").innerJoin("changeSets", "changeSets.id", "changes.changeSetId")
        .select(["changes.id", "changeSetId", "changes.at", "actorId"])
        .select(["action", "entity", "entityId", "digest"])
        .whereRef("changes.id", "=", "taken.changeId").limit(sql.lit(1)).as("change")
    )
    .selectAll("change").orderBy("change.id").execute();
}

interface Seal {
  id: number;
  position: number;
  hash: string;
}

function chain(links: ChainLink[], position: number, hash: string): Seal[] {
  return links.map((link) => {
    position += 1;
    hash = chainHash(hash, link);
    return { id: link.id, position, hash };
  });
}

/** Other processes hear of it too, where they listen. */
async function writeSeals(tx: Db, seals: Seal[]): Promise<void> {
  await sql`select seal_changes((${JSON.stringify(seals)}::text)::jsonb),
    pg_notify(${sealChannel}, '')`.execute(tx);
}
