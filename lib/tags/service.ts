import { audited, type Tx } from "../changes/audited.ts";
import type { Ctx } from "../context.ts";
import { scope } from "../customers/policy.ts";
import { customerType } from "../customers/record.ts";
import { demand } from "../ownership.ts";
import { rewriteRecord } from "../records/steps.ts";
import { explain } from "./policy.ts";
import { lockTagged, selectTags } from "./repository.ts";
import type { Tag, TagQuery, TagRename } from "./schema.ts";

/** Customers that are held in memory at a time. */
const batch = 500;

/** The tags of the customers that the actor reads, by name, each with how many have it. */
export function listTags(ctx: Ctx, { search }: TagQuery): Promise<Tag[]> {
  return selectTags(ctx.db, { scope: scope(ctx.actor), search });
}

/**
 * Renames a tag of all customers, those in the trash too, in one change set that can be undone; a
 * customer who has both keeps one. Throws FORBIDDEN.
 */
export async function renameTag(ctx: Ctx, rename: TagRename): Promise<{ changed: number }> {
  demand(explain(ctx.actor, "update"));
  return await audited(ctx, "tags.renamed", async (tx) => {
    let changed = 0;
    if (rename.from === rename.to) return { changed };
    while (true) {
      const ids = await lockTagged(tx.db, rename.from, batch);
      if (ids.length === 0) return { changed };
      await audited(tx, "customers.updated", (inner) => retag(inner, ids, rename));
      changed += ids.length;
    }
  });
}

async function retag(tx: Tx, ids: readonly number[], { from, to }: TagRename): Promise<void> {
  for (const id of ids) {
    const current = await customerType.select(tx.db, id);
    if (current === undefined) continue;
    const tags = [...new Set(current.tags.map((tag) => tag === from ? to : tag))];
    await rewriteRecord(tx, customerType, { current, fields: { tags } });
  }
}
