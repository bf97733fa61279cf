import type { Config } from "../config.ts";
import type { Db } from "../db/client.ts";
import { listenTo } from "../db/listen.ts";
import { log } from "../log.ts";
import { selectLastPosition, selectSealed } from "./log_repository.ts";
import { type Records, recordsOf } from "./records.ts";
import { onSealed, sealChannel } from "./sealer.ts";
import type { Undoable } from "./undoable.ts";

/** How often the log is looked at where nobody rang, in milliseconds. */
const pause = 5000;
const batch = 100;

/** Sealed changes as they came, with the records that they are about as these stand now. */
export interface News {
  rows: Awaited<ReturnType<typeof selectSealed>>;
  records: Records;
}

/** Gets the news; undefined when there will be no more, since the server stops. */
export type Follower = (news: News | undefined) => void;

interface Source {
  db: Db;
  config: Config;
}

interface Hub {
  followers: Set<Follower>;
  close(): void;
}

const hubs = new WeakMap<Db, Hub>();
const ended = new WeakSet<Db>();

/**
 * Hands every change that is sealed from now on to a follower, whichever process made it, in order
 * and without a gap; gives what ends that. The log is read once for all followers of this process.
 */
export function followLog(
  source: Source,
  undoables: readonly Undoable[],
  follower: Follower,
): () => void {
  if (ended.has(source.db)) {
    follower(undefined);
    return () => {};
  }
  const hub = hubs.get(source.db) ?? openHub(source, undoables);
  hub.followers.add(follower);
  return () => {
    hub.followers.delete(follower);
    if (hub.followers.size === 0) hub.close();
  };
}

/** Ends all following of a database's log for good: what keeps a server from stopping. */
export function endFollowing(db: Db): void {
  ended.add(db);
  const hub = hubs.get(db);
  hub?.followers.forEach((follower) => follower(undefined));
  hub?.close();
}

function openHub({ db, config }: Source, undoables: readonly Undoable[]): Hub {
  const followers = new Set<Follower>();
  const position = selectLastPosition(db);
  // What the opening itself may miss is found by the first look.
  let looking: Promise<number> = position;
  const look = () => {
    looking = looking.then((from) => lookOn(db, undoables, { from, followers }));
  };
  const timer = setInterval(look, pause);
  const stops = [onSealed(db, look), listenTo(config, sealChannel, look)];
  const hub = {
    followers,
    close() {
      clearInterval(timer);
      stops.forEach((stop) => stop());
      if (hubs.get(db) === hub) hubs.delete(db);
    },
  };
  hubs.set(db, hub);
  return hub;
}

interface Look {
  from: number;
  followers: ReadonlySet<Follower>;
}

/** Tells what came after a position; gives how far it came, the same where the database is away. */
async function lookOn(
  db: Db,
  undoables: readonly Undoable[],
  { from, followers }: Look,
): Promise<number> {
  let position = from;
  try {
    for (let more = followers.size > 0; more;) {
      const rows = await selectSealed(db, { after: position, limit: batch });
      if (rows.length > 0) {
        const records = await recordsOf(db, rows, undoables);
        for (const follower of followers) follower({ rows, records });
      }
      position = rows.at(-1)?.position ?? position;
      more = rows.length === batch;
    }
  } catch (error) {
    log.warning("The change log cannot be followed: {error}", { error });
  }
  return position;
}
