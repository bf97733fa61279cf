import { roleHas } from "../auth/permissions.ts";
import { hashSecret, randomSecret } from "../auth/secret_text.ts";
import { audited } from "../changes/audited.ts";
import type { Ctx } from "../context.ts";
import { AppError, invalid, notFound } from "../errors.ts";
import { countKeys, insertKey, patchRevoked, selectKeyOwner, selectKeys } from "./repository.ts";
import type { ApiKey, KeyInput } from "./schema.ts";

/** How many live keys one person may have. */
const most = 100;

function self({ actor }: Ctx): number {
  if (actor.userId === null) throw new AppError("UNAUTHORIZED", "Sign in first");
  return actor.userId;
}

/** The actor's keys, newest first; an administrator's list has everyone's. */
export async function listKeys(ctx: Ctx, { own = false } = {}): Promise<ApiKey[]> {
  const all = roleHas(ctx.actor.role, "configure:system") && !own;
  const rows = await selectKeys(ctx.db, all ? undefined : self(ctx));
  return rows.map(({ hash: _, revokedAt: __, ownerName, ...row }) => ({
    ...row,
    owner: { id: row.userId, name: ownerName },
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt?.toISOString() ?? null,
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  }));
}

/** A new key for the actor and, in `key`, its text: it is given here and nowhere else. */
export async function createKey(ctx: Ctx, input: KeyInput): Promise<ApiKey & { key: string }> {
  const userId = self(ctx);
  const { name, scopes = ["read:*", "write:*"], expiresAt = null, ratePerMinute = null } = input;
  if (expiresAt !== null && new Date(expiresAt) <= ctx.now) {
    throw invalid([{ field: "expiresAt", message: "Choose a time that is still to come." }]);
  }
  const key = `ptl_${randomSecret()}`;
  const about = { name, scopes, expiresAt, ratePerMinute };
  const hint = key.slice(0, 8);
  const id = await audited(ctx, "keys.created", async (tx) => {
    if (await countKeys(tx.db, userId) >= most) {
      throw new AppError("CONFLICT", `Revoke a key first: ${most} is the most.`);
    }
    const row = { userId, hash: hashSecret(key), hint, createdAt: ctx.now, lastUsedAt: null };
    const made = await insertKey(tx.db, { ...row, ...about, revokedAt: null });
    tx.change("keys", made, null, { userId, ...about });
    return made;
  });
  const owner = { id: userId, name: ctx.actor.name };
  const createdAt = ctx.now.toISOString();
  return { id, userId, owner, ...about, hint, createdAt, lastUsedAt: null, key };
}

/** Revokes a key of the actor's, or anyone's for an administrator. Throws NOT_FOUND. */
export async function deleteKey(ctx: Ctx, id: number): Promise<void> {
  const userId = self(ctx);
  await audited(ctx, "keys.deleted", async (tx) => {
    const key = await selectKeyOwner(tx.db, id);
    const mine = key?.userId === userId || roleHas(ctx.actor.role, "configure:system");
    if (key === undefined || !mine) throw notFound("Key");
    await patchRevoked(tx.db, id, ctx.now);
    const { userId: owner, name, scopes } = key;
    tx.change("keys", id, { userId: owner, name, scopes }, null);
  });
}
