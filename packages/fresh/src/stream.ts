type Part = string | Uint8Array;

/** What `ctx.stream()` takes. */
export type StreamSource =
  | Iterable<Part>
  | AsyncIterable<Part>
  | (() => Iterable<Part> | AsyncIterable<Part>);

const encoder = new TextEncoder();

/** A body of the parts of `source`: strings become UTF-8, bytes pass as they are. */
export function streamOf(source: StreamSource): ReadableStream<Uint8Array> {
  const parts = typeof source === "function" ? source() : source;
  return ReadableStream.from(encodeParts(parts));
}

async function* encodeParts(parts: Iterable<Part> | AsyncIterable<Part>) {
  for await (const part of parts) {
    yield typeof part === "string" ? encoder.encode(part) : part;
  }
}
