import type { Context } from "fresh";
import { attemptLogin } from "../auth/login_limit.ts";
import type { Verdict } from "../auth/limits.ts";
import { readChallenge } from "../auth/challenge.ts";
import { type SecondStep, type SignedIn, signIn, signInWithCode } from "../auth/sign_in.ts";
import { AppError } from "../errors.ts";
import { addressKey } from "./client.ts";
import type { State } from "./define.ts";
import { countGuess } from "./guessing.ts";
import { tooMany } from "./rate_limit.ts";

const minutes = (verdict: Verdict) =>
  Math.max(1, Math.ceil((verdict.resetAt - Date.now()) / 60_000));

function wrong(verdict: Verdict | undefined): AppError {
  const message = "Email or password is wrong.";
  if (verdict === undefined || verdict.remaining > 3) return new AppError("UNAUTHORIZED", message);
  const { remaining } = verdict;
  const tries = `${remaining} ${remaining === 1 ? "try" : "tries"} left`;
  const pause = `then a pause of ${minutes(verdict)} minutes.`;
  return new AppError("UNAUTHORIZED", `${message} ${tries}, ${pause}`);
}

/**
 * Signs in from a form or the API, counted for the address and the account; where a second factor
 * is on, the answer asks for it. Throws UNAUTHORIZED, RATE_LIMITED, or UNAVAILABLE when the store
 * that counts is away.
 */
export async function signInHere(
  context: Context<State>,
  { email, password }: { email: string; password: string },
): Promise<SignedIn | SecondStep> {
  const { state, req } = context;
  const address = addressKey(state.ctx.ip);
  const attempt = await attemptLogin(state.edge.limits.login, address, email);
  state.verdict = attempt.verdict;
  if (attempt.verdict?.allowed === false) throw tooMany(attempt.verdict.resetAt);
  const userAgent = req.headers.get("user-agent");
  try {
    const answer = await signIn(state.ctx, state.edge.keys, { email, password, userAgent });
    await attempt.giveBack();
    return answer;
  } catch (error) {
    if (error instanceof AppError && error.code === "UNAUTHORIZED") throw wrong(attempt.verdict);
    // What failed on our side was no guess.
    await attempt.giveBack();
    throw error;
  }
}

/**
 * The second step, counted for the address and the account whose challenge it is. Throws
 * UNAUTHORIZED, RATE_LIMITED, or UNAVAILABLE.
 */
export async function signInWithCodeHere(
  context: Context<State>,
  { challenge, code }: { challenge: string; code: string },
): Promise<SignedIn> {
  const { state, req } = context;
  const who = await readChallenge(state.ctx.kv, challenge);
  const account = who?.userId.toString() ?? "nobody";
  const userAgent = req.headers.get("user-agent");
  return await countGuess(
    context,
    { what: "code", account },
    () => signInWithCode(state.ctx, state.edge.keys, { challenge, code, userAgent }),
  );
}
