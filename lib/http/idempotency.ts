import { createHash } from "node:crypto";
import type { Ctx } from "../context.ts";
import { transaction } from "../db/transaction.ts";
import { AppError } from "../errors.ts";
import type { Answer } from "./answer.ts";

/** How long an answer is kept for replays, in milliseconds. */
const kept = 24 * 60 * 60 * 1000;

/** Who sent which key, and a hash over method, path and body. */
export interface Attempt {
  owner: string;
  key: string;
  fingerprint: string;
}

/**
 * The attempt of a request with this key; `asked` is its method, path and body. Throws BAD_REQUEST
 * for a key that is none.
 */
export function attemptOf({ actor }: Ctx, key: string, asked: string): Attempt {
  if (key === "" || key.length > 255) {
    throw new AppError("BAD_REQUEST", "An Idempotency-Key has 1 to 255 characters");
  }
  // Two keys of one person are two senders, as is that person.
  const owner = actor.key === undefined ? `user:${actor.userId}` : `key:${actor.key.id}`;
  return { owner, key, fingerprint: createHash("sha256").update(asked).digest("hex") };
}

/** Takes the key for this transaction; a second one of the same key waits here for the first. */
async function claim(tx: Ctx, { owner, key, fingerprint }: Attempt): Promise<boolean> {
  const row = { fingerprint, status: 0, headers: {}, body: "", createdAt: tx.now };
  const claimed = await tx.db.insertInto("idempotencyKeys").values({ owner, key, ...row })
    .onConflict((conflict) =>
      conflict.columns(["owner", "key"]).doUpdateSet(row)
        .where("idempotencyKeys.createdAt", "<", new Date(tx.now.getTime() - kept))
    )
    .returning("key")
    .executeTakeFirst();
  return claimed !== undefined;
}

async function keep(tx: Ctx, { owner, key }: Attempt, answer: Answer): Promise<void> {
  const headers = { ...answer.headers };
  const body = answer.body === undefined ? "" : JSON.stringify(answer.body);
  await tx.db.updateTable("idempotencyKeys").set({ status: answer.status, headers, body })
    .where("owner", "=", owner).where("key", "=", key).execute();
}

async function replay(tx: Ctx, { owner, key, fingerprint }: Attempt): Promise<Answer> {
  const first = await tx.db.selectFrom("idempotencyKeys").selectAll()
    .where("owner", "=", owner).where("key", "=", key).executeTakeFirstOrThrow();
  if (first.fingerprint !== fingerprint) {
    throw new AppError("CONFLICT", "This Idempotency-Key was used for another request");
  }
  const headers = Object.fromEntries(
    Object.entries(first.headers).map(([name, value]) => [name, String(value)]),
  );
  const body: unknown = first.body === "" ? undefined : JSON.parse(first.body);
  return { status: first.status, headers: { ...headers, "Idempotent-Replayed": "true" }, body };
}

/**
 * Runs `work` and keeps its answer in the same transaction, or gives the kept answer of the same
 * request again. Throws CONFLICT where the key was used for another request. A failure keeps
 * nothing, so that it can be tried again with the same key.
 */
export function answerOnce(
  ctx: Ctx,
  attempt: Attempt,
  work: (tx: Ctx) => Promise<Answer>,
): Promise<Answer> {
  return transaction(ctx, async (tx) => {
    if (!await claim(tx, attempt)) return await replay(tx, attempt);
    const answer = withChangeSet(tx, await work(tx));
    await keep(tx, attempt, answer);
    return answer;
  });
}

function withChangeSet(tx: Ctx, answer: Answer): Answer {
  const { id } = tx.changeSet;
  if (id === undefined) return answer;
  return { ...answer, headers: { ...answer.headers, "Change-Set": String(id) } };
}
