import { AwsClient } from "aws4fetch";
import { AppError } from "../errors.ts";
import { log } from "../log.ts";

/** A bucket of S3-compatible storage, or a folder of one. */
export interface Bucket {
  /** Keeps an object whose SHA-256 the bucket checks (hex). Throws UNAVAILABLE. */
  put(key: string, bytes: Uint8Array<ArrayBuffer>, sha256: string): Promise<void>;
  /** Undefined where there is no such object. Throws UNAVAILABLE. */
  get(key: string): Promise<ReadableStream<Uint8Array<ArrayBuffer>> | undefined>;
  /** Also where there is no such object. Throws UNAVAILABLE. */
  remove(key: string): Promise<void>;
}

/** How long the bucket has for one answer's headers, in milliseconds. */
const patience = 20_000;

/**
 * The bucket of `FILES_URL`: `https://KEY:SECRET@HOST/BUCKET/FOLDER?region=REGION`, the secret
 * percent-encoded, the folder optional, the region `us-east-1` where none is named.
 */
export function openBucket(filesUrl: string): Bucket {
  const url = new URL(filesUrl);
  const client = new AwsClient({
    accessKeyId: decodeURIComponent(url.username),
    secretAccessKey: decodeURIComponent(url.password),
    region: url.searchParams.get("region") ?? "us-east-1",
    service: "s3",
    retries: 2,
  });
  const base = `${url.origin}${url.pathname.replace(/\/$/, "")}`;

  async function ask(method: string, key: string, init: RequestInit = {}): Promise<Response> {
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(new Error("no answer in time")), patience);
    try {
      const response = await client.fetch(`${base}/${key}`, {
        ...{ ...init, method, signal: late.signal },
      });
      if (response.ok || response.status === 404) return response;
      throw new Error(`${response.status} ${(await response.text()).slice(0, 300)}`);
    } catch (error) {
      log.error("The bucket of FILES_URL did not take {method}: {error}", { method, error });
      throw new AppError("UNAVAILABLE", "The file store does not answer. Try again soon.", [], 5);
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    async put(key, bytes, sha256) {
      const headers = {
        "x-amz-content-sha256": sha256,
        "content-type": "application/octet-stream",
      };
      const response = await ask("PUT", key, { body: bytes, headers });
      await response.body?.cancel();
      if (response.ok) return;
      log.error("There is no bucket at FILES_URL");
      throw new AppError("UNAVAILABLE", "The file store does not answer. Try again soon.", [], 5);
    },
    async get(key) {
      const response = await ask("GET", key);
      if (response.ok) return response.body ?? undefined;
      await response.body?.cancel();
    },
    async remove(key) {
      await (await ask("DELETE", key)).body?.cancel();
    },
  };
}
