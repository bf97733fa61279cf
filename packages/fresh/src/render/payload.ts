import { encode, type Encoded } from "../serialize/encode.ts";
import { slotId } from "./islands.ts";
import type { IslandEntry } from "./state.ts";

/**
 * The islands of a page as the browser reads them: per marker the island's name, its props and,
 * if it has one, its key.
 */
export function encodeIslands(entries: IslandEntry[]): Encoded {
  return encode(entries.map(entryData), slotId);
}

function entryData({ island, props, key }: IslandEntry): unknown[] {
  const data = dropUndefined(props);
  return key == null ? [island.name, data] : [island.name, data, key];
}

/** A missing property reads the same as an undefined one, and keeps the payload plain JSON. */
function dropUndefined(
  props: Record<string, unknown>,
): Record<string, unknown> {
  for (const name in props) {
    if (props[name] === undefined) {
      const { [name]: _, ...rest } = props;
      return dropUndefined(rest);
    }
  }
  return props;
}

/** JSON inside a script of a data type. */
export function jsonForScript(json: string): string {
  return json.replaceAll("<", "\\u003c");
}

/** A JSON text as a single-quoted literal inside an inline script. */
export function literalForScript(json: string): string {
  return `'${json.replace(/[\\'<]/g, (found) => found === "<" ? "\\x3c" : `\\${found}`)}'`;
}
