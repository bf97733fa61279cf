import type { Context } from "fresh";
import type { SecondStep, SignedIn } from "../auth/sign_in.ts";
import { AppError } from "../errors.ts";
import { log } from "../log.ts";
import type { State } from "./define.ts";

type How = "password" | "second factor" | "passkey";

/**
 * Runs a step of signing in and writes a line about how it went: whose it was only where it went
 * well, because what was typed for an address may be a password.
 */
export async function signInLogged<T extends SignedIn | SecondStep>(
  { state }: Context<State>,
  how: How,
  step: () => Promise<T>,
): Promise<T> {
  const about = { how, requestId: state.requestId, ip: state.ctx.ip };
  try {
    const answer = await step();
    if ("user" in answer) log.info("Signed in by {how}", { ...about, userId: answer.user.id });
    else log.info("First step by {how}", about);
    return answer;
  } catch (error) {
    const code = error instanceof AppError ? error.code : "INTERNAL_ERROR";
    log.warning("Sign-in by {how} refused: {code}", { ...about, code });
    throw error;
  }
}
