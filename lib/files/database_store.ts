import { sql } from "kysely";
import type { Db } from "../db/client.ts";
import { inPieces, meter } from "./pieces.ts";
import { fileLimit, type FileStore } from "./store.ts";

/** Small enough to hold several at once, large enough for few statements. */
const chunkBytes = 256 * 1024;

/**
 * Keeps attachments in the database, in chunks. Each is a statement of its own: a transaction would
 * hold a connection for as long as the sender takes.
 */
export function databaseStore(db: Db, limit: number = fileLimit): FileStore {
  return {
    async put(content) {
      await removeForgotten(db);
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

function chunks(db: Db, key: string): ReadableStream<Uint8Array<ArrayBuffer>> {
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

/** Contents that no file came to name: a process died between writing the two. */
async function removeForgotten(db: Db): Promise<void> {
  await db.deleteFrom("fileContents").where("createdAt", "<", sql<Date>`now() - interval '1 day'`)
    .where(({ not, exists, selectFrom }) =>
      not(exists(
        selectFrom("files").select("files.id").whereRef(
          "files.contentKey",
          "=",
          "fileContents.key",
        ),
      ))
    ).execute();
}
