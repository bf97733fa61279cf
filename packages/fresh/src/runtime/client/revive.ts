import type { VNode } from "preact";

/** What signals are made of, loaded only where a payload has any. */
export interface SignalMakers {
  signal(value: unknown): { value: unknown };
  computed(read: () => unknown): unknown;
}

type Tagged = [string, ...(string | number)[]];
type Node = string | number | boolean | number[] | Tagged | Record<string, number>;

/** A payload that is being read: `values` are those made so far, by their place. */
interface Reader {
  nodes: Node[];
  values: unknown[];
  slot: ((id: number) => VNode) | undefined;
  signals: SignalMakers | null;
}

const CONSTANTS = [undefined, null, NaN, Infinity, -Infinity, -0];
const HOLE = -7;

/** The value that a rich payload stands for, with its shared references and cycles. */
export function revive(
  json: string,
  slot: ((id: number) => VNode) | undefined,
  signals: SignalMakers | null,
): unknown {
  return get({ nodes: JSON.parse(json), values: [], slot, signals }, 0);
}

function get(reader: Reader, place: number): unknown {
  if (place < 0) return CONSTANTS[~place];
  const { nodes, values } = reader;
  if (place in values) return values[place];
  const node = nodes[place];
  if (typeof node !== "object") return values[place] = node;
  if (!Array.isArray(node)) return readObject(reader, node, values[place] = {});
  if (isTagged(node)) return readTagged(reader, node, place);
  const list: unknown[] = values[place] = new Array(node.length);
  node.forEach((item, i) => {
    if (item !== HOLE) list[i] = get(reader, item);
  });
  return list;
}

function isTagged(node: number[] | Tagged): node is Tagged {
  return typeof node[0] === "string";
}

/** Defines each property, because assigning `__proto__` would do something else. */
function readObject(reader: Reader, node: Record<string, number>, object: object): object {
  for (const key of Object.keys(node)) {
    const value = get(reader, node[key] ?? -1);
    Object.defineProperty(object, key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }
  return object;
}

function readTagged(reader: Reader, [tag, ...rest]: Tagged, place: number): unknown {
  const { values, signals } = reader;
  const items = rest.map(Number);
  const first = () => get(reader, items[0] ?? -1);
  if (tag === "S") return readSet(reader, items, values[place] = new Set());
  if (tag === "M") return readMap(reader, items, values[place] = new Map());
  if (tag === "c") return values[place] = signals?.computed(first);
  if (tag === "j") return values[place] = reader.slot?.(items[0] ?? -1);
  if (tag !== "s") return values[place] = readScalar(tag, rest);
  const signal = values[place] = signals?.signal(undefined);
  if (signal) signal.value = first();
  return signal;
}

function readSet(reader: Reader, items: number[], set: Set<unknown>): Set<unknown> {
  for (const item of items) set.add(get(reader, item));
  return set;
}

function readMap(reader: Reader, items: number[], map: Map<unknown, unknown>) {
  for (let i = 0; i < items.length; i += 2) {
    map.set(get(reader, items[i] ?? -1), get(reader, items[i + 1] ?? -1));
  }
  return map;
}

function readScalar(tag: string, [first, second]: (string | number)[]): unknown {
  const text = String(first);
  if (tag === "d") return new Date(Number(first ?? NaN));
  if (tag === "n") return BigInt(text);
  if (tag === "u") return new URL(text);
  if (tag === "r") return new RegExp(text, String(second));
  if (tag === "b") return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  return temporal(text)?.from(second);
}

function temporal(name: string): { from(text: unknown): unknown } | undefined {
  return Reflect.get(Object(Reflect.get(globalThis, "Temporal")), name);
}
