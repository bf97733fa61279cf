/** Bytes that a store holds. */
export interface StoredContent {
  /** Where the store finds them again. */
  key: string;
  /** In bytes. */
  size: number;
  /** Hex. */
  sha256: string;
}

/** The bytes of a file. */
export type Content = ReadableStream<Uint8Array<ArrayBuffer>>;

/** Where the bytes of attachments lie. */
export interface FileStore {
  /** Keeps the bytes, a piece at a time. Throws PAYLOAD_TOO_LARGE above the limit, and keeps nothing. */
  put(content: AsyncIterable<Uint8Array>): Promise<StoredContent>;
  /** The bytes, a piece at a time; ends at once where the key is unknown. Throws UNAVAILABLE. */
  read(key: string): Content | Promise<Content>;
}

/** The largest attachment, in bytes. */
export const fileLimit = 25 * 1024 * 1024;
