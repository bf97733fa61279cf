import { sql } from "kysely";
import type { Db } from "../db/client.ts";
import { inPieces, meter } from "./pieces.ts";
import { type Content, fileLimit, type FileStore } from "./store.ts";

/** Small enough to hold several at once, large enough for few statements. */
const chunkBytes = 256 * 1024;

/** A store whose bytes are at hand. */
export interface DatabaseStore extends FileStore {
  read(key: string): Content;
}

/**
 * Keeps attachments in the database, in chunks. Each is a statement of its own: a transaction would
 * hold a connection for as long as the sender takes.
 */
export function databaseStore(db: Db, limit: number = fileLimit): DatabaseStore {
  return {
    async put(content) {
      await deleteForgotten(db);
      const key = crypto.randomUUID();
      await db.insertInto("fileContents").values({ key }).execute();
      const measured = meter(limit);
      try {
        let position = 0;
        for await (const data of inPieces(measured.through(content), chunkBytes)) {
          await db.insertInto("fileChunks").values({ contentKey: key, position, data }).execute();
          position += 1;
        }
      } catch (error) {
        await db.deleteFrom("fileContents").where("key", "=", key).execute();
        throw error;
      }
      return { key, size: measured.size(), sha256: measured.sha256() };
    },
    read: (key) => chunks(db, key),
  };
}

function chunks(db: Db, key: string): Content {
  let position = 0;
  return new ReadableStream({
    async pull(stream) {
      const chunk = await db.selectFrom("fileChunks").select("data")
        .where("contentKey", "=", key).where("position", "=", position).executeTakeFirst();
      position += 1;
      if (chunk === undefined) stream.close();
      else stream.enqueue(new Uint8Array(chunk.data));
    },
  });
}

/** The keys of contents that no file came to name: a process died between writing the two. */
export async function forgottenKeys(db: Db): Promise<string[]> {
  const rows = await db.selectFrom("fileContents").select("key").where(isForgotten).execute();
  return rows.map(({ key }) => key);
}

/** Deletes them. */
export async function deleteForgotten(db: Db): Promise<void> {
  await db.deleteFrom("fileContents").where(isForgotten).execute();
}

const isForgotten = sql<boolean>`created_at < now() - interval '1 day'
  and not exists (select from files where files.content_key = file_contents.key)`;
