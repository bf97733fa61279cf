import { type Actor, systemActor } from "./auth/actor.ts";
import type { Db } from "./db/client.ts";
import type { Kv } from "./kv/kv.ts";

/** The change set that this request's writes join; `id` appears with the first write. */
export interface ChangeSetSlot {
  id: number | undefined;
}

/** How often reference data had changed when the request began; undefined where nobody knows. */
export interface ReferenceSlot {
  version: number | undefined;
}

/** What every service function gets first. */
export interface Ctx {
  actor: Actor;
  /** The database, or the open transaction. */
  db: Db;
  kv: Kv;
  requestId: string;
  /** Client address, null outside of a request. */
  ip: string | null;
  /** One instant for the whole request. */
  now: Date;
  changeSet: ChangeSetSlot;
  /** In a request of a signed-in person; a write takes the version out of it. */
  reference?: ReferenceSlot;
}

/** A context for work that no person asked for: seed, jobs, commands. */
export function systemContext(db: Db, kv: Kv, now: Date = new Date()): Ctx {
  return {
    actor: systemActor,
    db,
    kv,
    requestId: crypto.randomUUID(),
    ip: null,
    now,
    changeSet: { id: undefined },
  };
}
