import type { VNode } from "preact";
import { revive } from "./revive.ts";

/** One island root: its name, its props and, if it has one, its key. */
export type IslandData = [string, Record<string, unknown>, string?];

/** Reads a payload that is more than plain JSON; signals are loaded only if it has any. */
export async function readRich(
  json: string,
  flags: number,
  slot?: (id: number) => VNode,
): Promise<IslandData[]> {
  const signals = flags & 2 ? await import("./signals.ts") : null;
  return revive(json, slot, signals) as IslandData[];
}
