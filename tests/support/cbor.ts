/** What an authenticator writes in CBOR (RFC 8949): whole numbers, texts, bytes and maps. */
export type Cbor = number | string | Uint8Array | Map<number | string, Cbor>;

function head(major: number, size: number): number[] {
  if (size < 24) return [major << 5 | size];
  if (size < 256) return [major << 5 | 24, size];
  return [major << 5 | 25, size >> 8, size & 255];
}

/** The bytes of a value; sizes and numbers up to 65,535. */
export function cbor(value: Cbor): number[] {
  if (typeof value === "number") return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === "string") {
    const bytes = new TextEncoder().encode(value);
    return [...head(3, bytes.length), ...bytes];
  }
  if (value instanceof Uint8Array) return [...head(2, value.length), ...value];
  const entries = [...value].flatMap(([key, held]) => [...cbor(key), ...cbor(held)]);
  return [...head(5, value.size), ...entries];
}
