import { sql } from "kysely";
import type { Kv } from "../kv/kv.ts";
import { inTime } from "../in_time.ts";
import { log } from "../log.ts";
import { replicaReads } from "../observe/metrics.ts";
import type { Db } from "./client.ts";

/** How long a person's write is remembered, in seconds: a replica further behind is of no use. */
const remembered = 300;
/** How long a replica may take to say where it is, in milliseconds. */
const patience = 500;
/** How long one that is away is not asked again, in milliseconds. */
const pause = 5000;

/** A copy of the database that follows it, for reads that need not be of this instant. */
export interface Replica {
  /** The copy, if it answers and has every write of this person; else undefined. */
  for(userId: number): Promise<Db | undefined>;
  /** Remembers that this person has just written. */
  wrote(userId: number): Promise<void>;
  close(): Promise<void>;
}

/** The replica behind `copy`, which follows `primary`. Where each person's writes end is in `kv`. */
export function openReplica(copy: Db, primary: Db, kv: Kv): Replica {
  let awayUntil = 0;
  const keyOf = (userId: number) => `wrote:${userId}`;

  async function follows(userId: number): Promise<boolean> {
    if (performance.now() < awayUntil) return false;
    try {
      const position = await kv.get(keyOf(userId)) ?? "0/0";
      return await inTime(
        reached(copy, String(position)),
        patience,
        new Error("no answer in time"),
      );
    } catch (error) {
      awayUntil = performance.now() + pause;
      log.warning("The replica is not used for {pause} ms: {error}", { pause, error });
      return false;
    }
  }

  return {
    async for(userId) {
      const good = await follows(userId);
      replicaReads.inc({ target: good ? "replica" : "primary" });
      return good ? copy : undefined;
    },
    async wrote(userId) {
      const { rows } = await sql<{ position: string }>`
        select pg_current_wal_insert_lsn()::text as position
      `.execute(primary);
      await kv.set(keyOf(userId), rows[0]?.position, remembered);
    },
    close: () => copy.destroy(),
  };
}

async function reached(copy: Db, position: string): Promise<boolean> {
  const { rows } = await sql<{ reached: boolean }>`
    select pg_last_wal_replay_lsn() >= ${position}::pg_lsn as reached
  `.execute(copy);
  return rows[0]?.reached ?? false;
}
