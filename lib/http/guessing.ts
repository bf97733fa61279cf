import type { Context } from "fresh";
import { attemptLogin } from "../auth/login_limit.ts";
import { AppError } from "../errors.ts";
import { addressKey } from "./client.ts";
import type { State } from "./define.ts";
import { tooMany } from "./rate_limit.ts";

export interface Guess {
  /** What is asked for: each has a count of its own. */
  what: "code" | "passkey" | "password" | "reset" | "setup";
  /** Whose secret could be guessed. */
  account: string;
  /** False where even what succeeds counts, such as mails. Default: true. */
  refund?: boolean;
}

/**
 * Runs what somebody could try secrets at, counted like sign-in for the address and the account.
 * Throws RATE_LIMITED, or UNAVAILABLE when the store that counts is away.
 */
export async function countGuess<T>(
  { state }: Context<State>,
  { what, account, refund = true }: Guess,
  work: () => Promise<T>,
): Promise<T> {
  const address = `${what} ${addressKey(state.ctx.ip)}`;
  const attempt = await attemptLogin(state.edge.limits.login, address, `${what} ${account}`);
  if (attempt.verdict?.allowed === false) throw tooMany(attempt.verdict.resetAt);
  try {
    const result = await work();
    if (refund) await attempt.giveBack();
    return result;
  } catch (error) {
    // What failed on our side was no guess.
    if (!(error instanceof AppError) || error.code === "UNAVAILABLE") await attempt.giveBack();
    throw error;
  }
}
