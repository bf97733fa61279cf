import { readsChange, recordsOf } from "../changes/records.ts";
import type { Undoable } from "../changes/undoable.ts";
import type { Ctx } from "../context.ts";
import { mentionedPeople } from "../mentions/names.ts";
import { peopleNamed } from "../mentions/service.ts";
import { actorOf } from "../users/service.ts";
import type { Told } from "./repository.ts";
import type { Mention } from "./told.ts";

/** Who is told of a mention: those named, but who wrote it and who may not read where it stands. */
export async function toldOf(
  ctx: Ctx,
  { text, ...change }: Mention,
  undoables: readonly Undoable[],
): Promise<Told[]> {
  const { changeSetId, actorId, entity, entityId } = change;
  const named = mentionedPeople(text, await peopleNamed(ctx, [text]));
  const others = named.filter(({ id }) => id !== actorId);
  if (others.length === 0) return [];
  const records = await recordsOf(ctx.db, [change], undoables);
  const key = `mentioned/${changeSetId}/${entity}/${entityId}`;
  const told: Told[] = [];
  for (const { id: userId } of others) {
    const actor = await actorOf(ctx, userId);
    if (!readsChange({ actor }, change, { records, undoables })) continue;
    told.push({ userId, kind: "mentioned", key, entity, entityId, count: 1, actorId });
  }
  return told;
}
