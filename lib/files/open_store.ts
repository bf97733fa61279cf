import type { Config } from "../config.ts";
import type { Db } from "../db/client.ts";
import { type Bucket, openBucket } from "./bucket.ts";
import { bucketStore } from "./bucket_store.ts";
import { databaseStore } from "./database_store.ts";
import type { FileStore } from "./store.ts";

let bucket: Bucket | undefined;

/** Says where attachments go from now on: into the bucket of `FILES_URL`, else into the database. */
export function chooseFileStore({ FILES_URL }: Pick<Config, "FILES_URL">): void {
  bucket = FILES_URL === undefined ? undefined : openBucket(FILES_URL);
}

/** Where this process keeps attachments. */
export function fileStore(db: Db): FileStore {
  return bucket === undefined ? databaseStore(db) : bucketStore(db, bucket);
}
