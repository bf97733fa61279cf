import postgres from "postgres";
import type { Config } from "../config.ts";
import { log } from "../log.ts";

/**
 * Calls `ring` at each notification of a channel of the Postgres server, on a connection of its own
 * that comes back by itself; gives what ends that. A pooler that hands no notifications on never
 * rings. On the embedded database there is no other process to hear of.
 */
export function listenTo(config: Config, channel: string, ring: () => void): () => void {
  if (config.DATABASE_URL === undefined) return () => {};
  const client = postgres(config.DATABASE_URL, {
    max: 1,
    connection: { application_name: "petrel listener" },
    onnotice: () => {},
  });
  client.listen(channel, ring).catch((error) => {
    log.warning("Changes of other processes are only seen every few seconds: {error}", { error });
  });
  return () => void client.end({ timeout: 0 });
}
