import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { hashPassword, needsRehash, verifyPassword } from "./password.ts";
import type { Role } from "./permissions.ts";
import { issueRefreshToken } from "./refresh.ts";
import { insertSession, selectAccount, updateLastLogin, updatePasswordHash } from "./repository.ts";
import { sessionEnd } from "./sessions.ts";
import { accessTokenSeconds, signAccessToken, type SigningKeys } from "./tokens.ts";

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

function selfOf(account: Account): Self {
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
 * Signs a person in with a new session. Throws UNAUTHORIZED when the two do not fit or the account
 * is not active, UNAVAILABLE when the key-value store is away.
 */
export async function signIn(
  ctx: Ctx,
  keys: SigningKeys,
  credentials: Credentials,
): Promise<SignedIn> {
  const account = await openAccount(ctx, credentials);
  const sid = await startSession(ctx, account.id, credentials.userAgent);
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
