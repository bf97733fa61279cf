import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { challengeSeconds, endChallenge, issueChallenge, readChallenge } from "./challenge.ts";
import {
  type PasskeySite,
  type RequestOptions,
  requestOptions,
  signerOf,
} from "./passkey_ceremony.ts";
import { selectPasskeys } from "./passkey_repository.ts";
import type { SignedCredential } from "./passkey_schema.ts";
import { hashPassword, needsRehash, verifyPassword } from "./password.ts";
import type { Role } from "./permissions.ts";
import { issueRefreshToken } from "./refresh.ts";
import {
  insertSession,
  selectAccount,
  selectActiveAccount,
  updateLastLogin,
  updatePasswordHash,
} from "./repository.ts";
import { sessionEnd } from "./sessions.ts";
import { accessTokenSeconds, signAccessToken, type SigningKeys } from "./tokens.ts";
import { takesSecondFactor } from "./two_factor.ts";

export interface Credentials {
  email: string;
  password: string;
  /** Shown to the owner in the list of sessions. */
  userAgent: string | null;
}

/** The answer to a sign-in, as the API gives it. */
export interface SignedIn {
  accessToken: string;
  refreshToken: string;
  /** Seconds until the access token expires. */
  expiresIn: number;
  user: Self;
}

/** The answer to a right password where a second factor is on: no token yet. */
export interface SecondStep {
  secondFactor: {
    /** What the second step refers to. */
    challenge: string;
    /** Seconds that it may take. */
    expiresIn: number;
    methods: ("totp" | "recovery" | "passkey")[];
  };
}

/** A person as they see themselves. */
export interface Self {
  id: number;
  email: string;
  name: string;
  role: Role;
  teamId: number | null;
  locale: string;
  timeZone: string;
}

type Account = NonNullable<Awaited<ReturnType<typeof selectAccount>>>;

function selfOf(account: Self): Self {
  const { id, email, name, role, teamId, locale, timeZone } = account;
  return { id, email, name, role, teamId, locale, timeZone };
}

async function startSession(ctx: Ctx, userId: number, userAgent: string | null): Promise<string> {
  const id = crypto.randomUUID();
  const expiresAt = sessionEnd(ctx.now);
  const agent = userAgent?.slice(0, 300) ?? null;
  await insertSession(ctx.db, {
    id,
    userId,
    now: ctx.now,
    expiresAt,
    ip: ctx.ip,
    userAgent: agent,
  });
  return id;
}

/** The account that these credentials open. Throws UNAUTHORIZED, in the same time for every cause. */
async function openAccount(ctx: Ctx, { email, password }: Credentials): Promise<Account> {
  const account = await selectAccount(ctx.db, email.trim());
  const fits = await verifyPassword(account?.hash ?? undefined, password);
  if (account === undefined || !fits || account.status !== "active") {
    throw new AppError("UNAUTHORIZED", "Email or password is wrong.");
  }
  if (needsRehash(account.hash ?? "")) {
    await updatePasswordHash(ctx.db, account.id, await hashPassword(password));
  }
  return account;
}

/**
 * Signs a person in with a new session, or asks for the second factor where that is on. Throws
 * UNAUTHORIZED when the two do not fit or the account is not active, UNAVAILABLE when the key-value
 * store is away.
 */
export async function signIn(
  ctx: Ctx,
  keys: SigningKeys,
  credentials: Credentials,
): Promise<SignedIn | SecondStep> {
  const account = await openAccount(ctx, credentials);
  if (!account.twoFactor) return await openSession(ctx, keys, { account, ...credentials });
  const { id: userId, email } = account;
  const challenge = await issueChallenge(ctx.kv, { userId, email });
  const methods: SecondStep["secondFactor"]["methods"] = ["totp", "recovery"];
  if ((await selectPasskeys(ctx.db, userId)).length > 0) methods.push("passkey");
  return { secondFactor: { challenge, expiresIn: challengeSeconds, methods } };
}

/** What answers a second step. */
export type Factor =
  /** Of the app, or a recovery code. */
  | { code: string }
  | { credential: SignedCredential; site: PasskeySite };

export interface SecondFactor {
  challenge: string;
  factor: Factor;
  userAgent: string | null;
}

async function fits(ctx: Ctx, userId: number, factor: Factor): Promise<boolean> {
  if ("code" in factor) {
    return await takesSecondFactor(ctx.db, { userId, code: factor.code, now: ctx.now });
  }
  const { site, credential } = factor;
  const use = { use: "second-factor", userId } as const;
  return await signerOf(ctx, site, { use, credential }) === userId;
}

/**
 * The second step of a sign-in. Throws UNAUTHORIZED when the code or passkey does not fit or the
 * challenge is over, UNAVAILABLE when the key-value store is away.
 */
export async function signInWithFactor(
  ctx: Ctx,
  keys: SigningKeys,
  { challenge, factor, userAgent }: SecondFactor,
): Promise<SignedIn> {
  const who = await readChallenge(ctx.kv, challenge);
  const account = who && await selectActiveAccount(ctx.db, who.userId);
  if (account === undefined) throw new AppError("UNAUTHORIZED", "Start again with your password.");
  if (!await fits(ctx, account.id, factor)) {
    const what = "code" in factor ? "code" : "passkey";
    throw new AppError("UNAUTHORIZED", `This ${what} does not fit.`);
  }
  await endChallenge(ctx.kv, challenge);
  return await openSession(ctx, keys, { account, userAgent });
}

/** What a device needs for the second step. Throws UNAUTHORIZED when the challenge is over. */
export async function secondFactorOptions(
  ctx: Ctx,
  site: PasskeySite,
  challenge: string,
): Promise<RequestOptions> {
  const who = await readChallenge(ctx.kv, challenge);
  if (who === undefined) throw new AppError("UNAUTHORIZED", "Start again with your password.");
  return await requestOptions(ctx, site, { use: "second-factor", userId: who.userId });
}

export interface WithPasskey {
  site: PasskeySite;
  credential: SignedCredential;
  userAgent: string | null;
}

/**
 * Signs a person in by a passkey alone: it proves the device and, by their finger or code, the
 * person. Throws UNAUTHORIZED, UNAVAILABLE when the key-value store is away.
 */
export async function signInWithPasskey(
  ctx: Ctx,
  keys: SigningKeys,
  { site, credential, userAgent }: WithPasskey,
): Promise<SignedIn> {
  const userId = await signerOf(ctx, site, { use: { use: "sign-in" }, credential });
  const account = userId === undefined ? undefined : await selectActiveAccount(ctx.db, userId);
  if (account === undefined) {
    throw new AppError("UNAUTHORIZED", "This passkey does not fit. Use your password.");
  }
  return await openSession(ctx, keys, { account, userAgent });
}

async function openSession(
  ctx: Ctx,
  keys: SigningKeys,
  { account, userAgent }: { account: Self; userAgent: string | null },
): Promise<SignedIn> {
  const sid = await startSession(ctx, account.id, userAgent);
  const user = selfOf(account);
  const claims = { userId: user.id, email: user.email, role: user.role, sid };
  const [accessToken, refreshToken] = await Promise.all([
    signAccessToken(keys, claims, ctx.now),
    issueRefreshToken(ctx.kv, { userId: user.id, sid }, ctx.now),
    updateLastLogin(ctx.db, user.id, ctx.now),
  ]);
  return { accessToken, refreshToken, expiresIn: accessTokenSeconds, user };
}

/** The actor as they see themselves. Throws UNAUTHORIZED where nobody is signed in. */
export function getSelf({ actor }: Ctx): Self {
  const { userId, email, name, role, teamId, locale, timeZone } = actor;
  if (userId === null) throw new AppError("UNAUTHORIZED", "Sign in first");
  return { id: userId, email, name, role, teamId, locale, timeZone };
}
