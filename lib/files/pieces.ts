import { createHash } from "node:crypto";
import { AppError } from "../errors.ts";
import { fileLimit } from "./store.ts";

/** What has gone through a meter so far. */
export interface Meter {
  /** The same bytes; throws PAYLOAD_TOO_LARGE where they become more than the limit. */
  through(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array>;
  /** In bytes. */
  size(): number;
  /** Hex; asked once, at the end. */
  sha256(): string;
}

/** Counts and hashes bytes on their way. */
export function meter(limit: number = fileLimit): Meter {
  const hash = createHash("sha256");
  let size = 0;
  return {
    async *through(content) {
      for await (const piece of content) {
        size += piece.length;
        if (size > limit) throw tooLarge(limit);
        hash.update(piece);
        yield piece;
      }
    },
    size: () => size,
    sha256: () => hash.digest("hex"),
  };
}

/** The refusal of a file above the limit, in bytes. */
export function tooLarge(limit: number = fileLimit): AppError {
  return new AppError("PAYLOAD_TOO_LARGE", `A file may have at most ${limit >> 20} MB`);
}

/** The same bytes in pieces of `length`, the last one shorter. */
export async function* inPieces(
  content: AsyncIterable<Uint8Array>,
  length: number,
): AsyncGenerator<Uint8Array> {
  let piece = new Uint8Array(length);
  let filled = 0;
  for await (const bytes of content) {
    for (let from = 0; from < bytes.length;) {
      const part = bytes.subarray(from, from + length - filled);
      piece.set(part, filled);
      filled += part.length;
      from += part.length;
      if (filled < length) continue;
      yield piece;
      piece = new Uint8Array(length);
      filled = 0;
    }
  }
  if (filled > 0) yield piece.subarray(0, filled);
}
