import type { VNode } from "preact";

/** One island root: its name, its props and, if it has one, its key. */
export type IslandData = [string, Record<string, unknown>, string?];

/** Reads what the server wrote about the islands; loads further code only if the flags ask for it. */
export async function readPayload(
  json: string,
  flags: number,
  slot?: (id: number) => VNode,
): Promise<IslandData[]> {
  if (!(flags & 1)) return JSON.parse(json);
  const [{ revive }, signals] = await Promise.all([
    import("./revive.ts"),
    flags & 2 ? import("./signals.ts") : null,
  ]);
  return revive(json, slot, signals) as IslandData[];
}
