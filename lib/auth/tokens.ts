import { errors, type JWTHeaderParameters, jwtVerify, SignJWT } from "jose";
import { z } from "zod";
import { BoundedMap } from "../bounded_map.ts";

/** How long an access token opens anything, in seconds. */
export const accessTokenSeconds = 15 * 60;

/** The keys of JWT_SECRET, imported once: the first signs, every one verifies. */
export interface SigningKeys {
  kid: string;
  byKid: ReadonlyMap<string, CryptoKey>;
  /** Good tokens seen lately: checking a signature takes longer than the rest of a request. */
  verified: Map<string, Verified>;
}

interface Verified {
  claims: Claims;
  /** Seconds since 1970. */
  expiresAt: number;
}

/** How many good tokens are remembered; about a kilobyte each. */
const remembered = 2000;

const claims = z.object({
  userId: z.int().positive(),
  email: z.string(),
  role: z.enum(["user", "manager", "admin"]),
  /** The session, whose row must still be live. */
  sid: z.uuid(),
});

/** What an access token says; role and email are for clients, the server reads the live row. */
export type Claims = z.output<typeof claims>;

async function kidOf(secret: string): Promise<string> {
  const bytes = new TextEncoder().encode(`petrel kid ${secret}`);
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return new Uint8Array(digest).slice(0, 8).toHex();
}

/** Imports HMAC keys from secrets, newest first; an old one stays until its tokens have expired. */
export async function importSigningKeys(secrets: readonly string[]): Promise<SigningKeys> {
  const entries = await Promise.all(secrets.map(async (secret) => {
    const raw = new TextEncoder().encode(secret);
    const algorithm = { name: "HMAC", hash: "SHA-256" };
    const key = await crypto.subtle.importKey("raw", raw, algorithm, false, ["sign", "verify"]);
    return [await kidOf(secret), key] as const;
  }));
  const first = entries[0];
  if (first === undefined) throw new Error("No signing key");
  return { kid: first[0], byKid: new Map(entries), verified: new BoundedMap(remembered) };
}

function keyFor(keys: SigningKeys, kid: string | undefined): CryptoKey {
  const key = keys.byKid.get(kid ?? "");
  if (key === undefined) throw new errors.JWSInvalid("unknown kid");
  return key;
}

const seconds = (time: Date) => Math.floor(time.getTime() / 1000);

/** A signed access token (JWT, HS256) that is good for `accessTokenSeconds` from `now`. */
export function signAccessToken(keys: SigningKeys, who: Claims, now: Date): Promise<string> {
  const { userId, email, role, sid } = who;
  return new SignJWT({ userId, email, role, sid })
    .setProtectedHeader({ alg: "HS256", typ: "JWT", kid: keys.kid })
    .setIssuedAt(seconds(now))
    .setExpirationTime(seconds(now) + accessTokenSeconds)
    .sign(keyFor(keys, keys.kid));
}

async function verify(keys: SigningKeys, token: string, now: Date): Promise<Verified | undefined> {
  try {
    const getKey = (header: JWTHeaderParameters) => keyFor(keys, header.kid);
    const { payload } = await jwtVerify(token, getKey, {
      algorithms: ["HS256"],
      typ: "JWT",
      requiredClaims: ["iat", "exp"],
      currentDate: now,
    });
    const { data } = claims.safeParse(payload);
    return data && { claims: data, expiresAt: payload.exp ?? 0 };
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
}

/** The claims of a token that we signed and that has not expired; undefined for any other text. */
export async function readAccessToken(
  keys: SigningKeys,
  token: string,
  now: Date,
): Promise<Claims | undefined> {
  const known = keys.verified.get(token);
  if (known !== undefined && known.expiresAt > seconds(now)) return known.claims;
  const verified = await verify(keys, token, now);
  if (verified === undefined) return undefined;
  keys.verified.set(token, verified);
  return verified.claims;
}
