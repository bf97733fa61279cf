import type { Context } from "fresh";
import type { z } from "zod";
import { attemptLogin } from "../auth/login_limit.ts";
import type { Verdict } from "../auth/limits.ts";
import { readChallenge } from "../auth/challenge.ts";
import type { RequestOptions } from "../auth/passkey_ceremony.ts";
import { selectPasskeys } from "../auth/passkey_repository.ts";
import type { SignedCredential } from "../auth/passkey_schema.ts";
import {
  type Factor,
  secondFactorOptions,
  type SecondStep,
  type SignedIn,
  signIn,
  signInWithFactor,
  signInWithPasskey,
} from "../auth/sign_in.ts";
import { hashSecret } from "../auth/secret_text.ts";
import { AppError } from "../errors.ts";
import { addressKey } from "./client.ts";
import { sessionCookie } from "./cookies.ts";
import type { State } from "./define.ts";
import { countGuess } from "./guessing.ts";
import { passkeySite, takesPasskeys } from "./passkey_site.ts";
import { tooMany } from "./rate_limit.ts";
import type { secondFactorBody } from "./sign_in_body.ts";
import { signInLogged } from "./sign_in_log.ts";

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

async function signInCounted(
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
 * Signs in from a form or the API, counted for the address and the account; where a second factor
 * is on, the answer asks for it. Throws UNAUTHORIZED, RATE_LIMITED, or UNAVAILABLE when the store
 * that counts is away.
 */
export async function signInHere(
  context: Context<State>,
  given: { email: string; password: string },
): Promise<SignedIn | SecondStep> {
  return await signInLogged(context, "password", () => signInCounted(context, given));
}

/**
 * The second step, counted for the address and the account whose challenge it is. Throws
 * UNAUTHORIZED, RATE_LIMITED, or UNAVAILABLE.
 */
export async function signInWithFactorHere(
  context: Context<State>,
  { challenge, code, credential }: z.output<typeof secondFactorBody>,
): Promise<SignedIn> {
  const { state, req } = context;
  const who = await readChallenge(state.ctx.kv, challenge);
  const account = who?.userId.toString() ?? "nobody";
  const factor: Factor = credential === undefined
    ? { code: code ?? "" }
    : { credential, site: passkeySite(context) };
  const step = { challenge, factor, userAgent: req.headers.get("user-agent") };
  const guess = { what: "code", account } as const;
  const sign = () => signInWithFactor(state.ctx, state.edge.keys, step);
  return await signInLogged(context, "second factor", () => countGuess(context, guess, sign));
}

/**
 * Signs in by a passkey, counted for the address and the passkey. Throws UNAUTHORIZED, RATE_LIMITED,
 * or UNAVAILABLE.
 */
export async function signInWithPasskeyHere(
  context: Context<State>,
  credential: SignedCredential,
): Promise<SignedIn> {
  const { ctx, edge } = context.state;
  const site = passkeySite(context);
  const userAgent = context.req.headers.get("user-agent");
  const guess = { what: "passkey", account: hashSecret(credential.id) } as const;
  const sign = () => signInWithPasskey(ctx, edge.keys, { site, credential, userAgent });
  return await signInLogged(context, "passkey", () => countGuess(context, guess, sign));
}

/** What a device needs for the page of the second step; undefined where no passkey could answer. */
export async function passkeyStepHere(
  context: Context<State>,
): Promise<RequestOptions | undefined> {
  const challenge = sessionCookie(context, "challenge");
  if (challenge === undefined || !takesPasskeys(context)) return undefined;
  const { ctx } = context.state;
  const who = await readChallenge(ctx.kv, challenge);
  if (who === undefined || (await selectPasskeys(ctx.db, who.userId)).length === 0) {
    return undefined;
  }
  return await secondFactorOptions(ctx, passkeySite(context), challenge);
}
