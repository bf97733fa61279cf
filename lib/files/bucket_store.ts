import { AppError } from "../errors.ts";
import type { Db } from "../db/client.ts";
import type { Bucket } from "./bucket.ts";
import { databaseStore, deleteForgotten, forgottenKeys } from "./database_store.ts";
import { meter } from "./pieces.ts";
import { fileLimit, type FileStore } from "./store.ts";

/**
 * Keeps attachments in a bucket; the database knows their keys. What was kept in the database before is
 * still read from there. An object is sent whole, since its length and hash come first: an upload holds
 * up to the limit, in bytes, in memory.
 */
export function bucketStore(db: Db, bucket: Bucket, limit: number = fileLimit): FileStore {
  return {
    async put(content) {
      await removeForgotten(db, bucket);
      const measured = meter(limit);
      const bytes = new Uint8Array(
        await new Blob(await collected(measured.through(content)))
          .arrayBuffer(),
      );
      const [key, sha256] = [crypto.randomUUID(), measured.sha256()];
      // The row first: where the process dies now, the object is found and removed by it.
      await db.insertInto("fileContents").values({ key }).execute();
      try {
        await bucket.put(key, bytes, sha256);
      } catch (error) {
        await db.deleteFrom("fileContents").where("key", "=", key).execute();
        throw error;
      }
      return { key, size: bytes.length, sha256 };
    },
    async read(key) {
      const here = await db.selectFrom("fileChunks").select("position")
        .where("contentKey", "=", key).limit(1).executeTakeFirst();
      if (here !== undefined) return databaseStore(db).read(key);
      const object = await bucket.get(key);
      // What was empty in the database has no piece there, and no object.
      return object ?? databaseStore(db).read(key);
    },
  };
}

async function collected(content: AsyncIterable<Uint8Array>): Promise<BlobPart[]> {
  const pieces: BlobPart[] = [];
  // Copied: who reads an upload may use its buffer again.
  for await (const piece of content) pieces.push(piece.slice());
  return pieces;
}

/** Objects before rows, so that nothing is forgotten for good. The next upload tries again. */
async function removeForgotten(db: Db, bucket: Bucket): Promise<void> {
  const keys = await forgottenKeys(db);
  try {
    for (const key of keys) await bucket.remove(key);
    await deleteForgotten(db);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}
