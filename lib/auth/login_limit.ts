import { AppError } from "../errors.ts";
import type { Limiter, Verdict } from "./limits.ts";

/** Leave to try one sign-in. */
export interface Attempt {
  /** The tighter of the two limits; undefined when sign-in is not limited. */
  verdict: Verdict | undefined;
  /** After a sign-in that succeeded: it does not count. */
  giveBack(): Promise<void>;
}

/** Whole seconds until a window ends, at least 1. */
export function secondsUntil(resetAt: number): number {
  return Math.max(1, Math.ceil((resetAt - Date.now()) / 1000));
}

async function takeOne(limiter: Limiter, id: string): Promise<Verdict> {
  const verdict = await limiter.take(id);
  if (verdict === undefined) {
    throw new AppError(
      "UNAVAILABLE",
      "Signing in is not possible right now. Try again soon.",
      [],
      5,
    );
  }
  return verdict;
}

/**
 * Counts a sign-in for the address and for the account, before any password is looked at. A
 * verdict that is not allowed is for the caller to refuse. Throws UNAVAILABLE when the store that
 * counts is away.
 */
export async function attemptLogin(
  limiter: Limiter | undefined,
  address: string,
  email: string,
): Promise<Attempt> {
  if (limiter === undefined) return { verdict: undefined, giveBack: () => Promise.resolve() };
  const ids = [`address:${address}`, `account:${email.trim().toLowerCase().slice(0, 254)}`];
  let verdict: Verdict | undefined;
  for (const id of ids) {
    const next = await takeOne(limiter, id);
    if (verdict === undefined || next.remaining < verdict.remaining || !next.allowed) {
      verdict = next;
    }
    if (!next.allowed) break;
  }
  const giveBack = async () => {
    await Promise.all(ids.map((id) => limiter.giveBack(id)));
  };
  return { verdict, giveBack };
}
