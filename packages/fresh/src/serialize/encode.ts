import { isPlain } from "./plain.ts";
import { isComputed, isSignal } from "./signals.ts";

/** What a payload needs in the browser beyond `JSON.parse`. */
export const RICH = 1;
export const SIGNALS = 2;
export const SLOTS = 4;

/** A serialized value and the flags of what reading it back needs. */
export interface Encoded {
  json: string;
  flags: number;
}

/** Negative references stand for values that need no place of their own. */
const CONSTANTS: [unknown, number][] = [
  [undefined, -1],
  [null, -2],
  [NaN, -3],
  [Infinity, -4],
  [-Infinity, -5],
];
const NEGATIVE_ZERO = -6;
const HOLE = -7;

/**
 * Serializes any value of the kinds that props may have; shared references and cycles are kept.
 * `slotId` tells which values are JSX slots. Throws on functions and symbols.
 */
export function encode(
  root: unknown,
  slotId: (value: unknown) => number | null,
): Encoded {
  if (isPlain(root)) return { json: JSON.stringify(root), flags: 0 };
  const writer = createWriter(slotId);
  writer.reference(root);
  return { json: `[${writer.nodes.join(",")}]`, flags: RICH | writer.flags() };
}

interface Writer {
  nodes: string[];
  flags(): number;
  reference(value: unknown): number;
}

function createWriter(slotId: (value: unknown) => number | null): Writer {
  const nodes: string[] = [];
  const places = new Map<unknown, number>(CONSTANTS);
  let flags = 0;
  const reference = (value: unknown): number => {
    if (Object.is(value, -0)) return NEGATIVE_ZERO;
    const known = places.get(value);
    if (known !== undefined) return known;
    const place = nodes.push("") - 1;
    places.set(value, place);
    nodes[place] = typeof value === "object" ? writeObject(value) : writePrimitive(value);
    return place;
  };
  const writeObject = (value: object | null): string => {
    const slot = slotId(value);
    if (slot !== null) {
      flags |= SLOTS;
      return `["j",${slot}]`;
    }
    if (isSignal(value)) flags |= SIGNALS;
    return encodeObject(Object(value), reference);
  };
  return { nodes, flags: () => flags, reference };
}

function writePrimitive(value: unknown): string {
  if (typeof value === "bigint") return `["n","${value}"]`;
  if (typeof value === "function" || typeof value === "symbol") {
    throw new TypeError(`Serializing ${typeof value}s is not supported.`);
  }
  return JSON.stringify(value);
}

type Reference = (value: unknown) => number;

function encodeObject(value: object, ref: Reference): string {
  if (Array.isArray(value)) return encodeArray(value, ref);
  if (isSignal(value)) {
    return `["${isComputed(value) ? "c" : "s"}",${ref(value.peek())}]`;
  }
  if (value instanceof Date) return JSON.stringify(["d", value.getTime()]);
  if (value instanceof URL) return `["u",${JSON.stringify(value.href)}]`;
  if (value instanceof RegExp) {
    return JSON.stringify(["r", value.source, value.flags]);
  }
  if (value instanceof Set) return `["S"${list(value, ref)}]`;
  if (value instanceof Map) return `["M"${list([...value].flat(1), ref)}]`;
  if (value instanceof Uint8Array) return `["b","${base64(value)}"]`;
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  if (tag.startsWith("Temporal.")) {
    return JSON.stringify(["T", tag.slice(9), String(value)]);
  }
  return encodePlainObject(value, ref);
}

function list(items: Iterable<unknown>, ref: Reference): string {
  let out = "";
  for (const item of items) out += `,${ref(item)}`;
  return out;
}

function encodeArray(items: unknown[], ref: Reference): string {
  const out: number[] = [];
  for (let i = 0; i < items.length; i++) {
    out.push(i in items ? ref(items[i]) : HOLE);
  }
  return `[${out.join(",")}]`;
}

function encodePlainObject(value: object, ref: Reference): string {
  const out: string[] = [];
  for (const key of Object.keys(value)) {
    out.push(`${JSON.stringify(key)}:${ref(Reflect.get(value, key))}`);
  }
  return `{${out.join(",")}}`;
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
