import type { VNode } from "preact";

/** What signals are made of, loaded only where a payload has any. */
export interface SignalMakers {
  signal(value: unknown): { value: unknown };
  computed(read: () => unknown): unknown;
}

type Tagged = [string, ...(string | number)[]];
type Node =
  | string
  | number
  | boolean
  | number[]
  | Tagged
  | Record<string, number>;

const CONSTANTS = [undefined, null, NaN, Infinity, -Infinity, -0];

/** The value that a rich payload stands for, with its shared references and cycles. */
export function revive(
  json: string,
  slot: ((id: number) => VNode) | undefined,
  signals: SignalMakers | null,
): unknown {
  const nodes: Node[] = JSON.parse(json);
  const values: unknown[] = [];
  const keep = <T>(place: number, value: T): T => (values[place] = value) as T;

  const get = (place: number): unknown => {
    if (place < 0) return CONSTANTS[~place];
    if (place in values) return values[place];
    const node = nodes[place];
    if (typeof node !== "object") return keep(place, node);
    if (!Array.isArray(node)) return object(place, node);
    return isTagged(node) ? tagged(place, node) : list(place, node);
  };

  const object = (place: number, node: Record<string, number>) => {
    const made = keep(place, {});
    for (const key of Object.keys(node)) {
      const descriptor = { value: get(node[key] ?? -1) };
      Object.defineProperty(made, key, { ...descriptor, ...WRITABLE });
    }
    return made;
  };

  const list = (place: number, node: number[]) => {
    const made: unknown[] = keep(place, new Array(node.length));
    node.forEach((item, i) => item !== -7 && (made[i] = get(item)));
    return made;
  };

  const tagged = (place: number, node: Tagged): unknown => {
    const rest = node.slice(1) as number[];
    const first = rest[0] ?? -1;
    if (node[0] === "S") {
      const set = keep(place, new Set());
      rest.forEach((item) => set.add(get(item)));
      return set;
    }
    if (node[0] === "M") {
      const map = keep(place, new Map());
      for (let i = 0; i < rest.length; i += 2) {
        map.set(get(rest[i] ?? -1), get(rest[i + 1] ?? -1));
      }
      return map;
    }
    if (node[0] === "s") {
      const made = keep(place, signals?.signal(undefined));
      if (made) made.value = get(first);
      return made;
    }
    if (node[0] === "c") {
      return keep(
        place,
        signals?.computed(() => get(first)),
      );
    }
    if (node[0] === "j") return keep(place, slot?.(first));
    return keep(place, scalar(node));
  };

  return get(0);
}

const WRITABLE = { writable: true, enumerable: true, configurable: true };

function isTagged(node: number[] | Tagged): node is Tagged {
  return typeof node[0] === "string";
}

function scalar([tag, text, flags]: Tagged): unknown {
  const value = String(text);
  if (tag === "d") return new Date(Number(text));
  if (tag === "n") return BigInt(value);
  if (tag === "u") return new URL(value);
  if (tag === "r") return new RegExp(value, String(flags));
  if (tag === "b") {
    return Uint8Array.from(atob(value), (char) => char.charCodeAt(0));
  }
  return temporal(value)?.from(flags);
}

function temporal(name: string): { from(text: unknown): unknown } | undefined {
  return Reflect.get(Object(Reflect.get(globalThis, "Temporal")), name);
}
