import { z } from "zod";
import type { Kv } from "../kv/kv.ts";

const day = 24 * 60 * 60;
/** How long a refresh token is good for, in seconds; each use gives a new one with the full time. */
export const refreshTokenSeconds = 30 * day;
/** Two tabs that refresh at once get the same successor within this time, in seconds. */
export const graceSeconds = 30;

const stored = z.object({
  tokenId: z.string(),
  userId: z.number(),
  /** The session: the family that a reused token revokes. */
  sid: z.string(),
  expiresAt: z.iso.datetime(),
  isRevoked: z.boolean(),
});
const claim = z.object({ nonce: z.string(), at: z.iso.datetime() });

/** What the store keeps of a refresh token, under the token's hash. */
export type RefreshRecord = z.output<typeof stored>;
/** Whose session a refresh token continues. */
export type Family = Pick<RefreshRecord, "userId" | "sid">;

const random = () => base64url(crypto.getRandomValues(new Uint8Array(32)));
const after = (now: Date, seconds: number) => new Date(now.getTime() + seconds * 1000);

function base64url(bytes: Uint8Array): string {
  return bytes.toBase64({ alphabet: "base64url", omitPadding: true });
}

async function sha256(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}

const recordKey = async (token: string) => `refresh:${(await sha256(token)).toHex()}`;
const claimKey = async (token: string) => `refresh-next:${(await sha256(token)).toHex()}`;

async function store(kv: Kv, token: string, family: Family, now: Date): Promise<void> {
  const record: RefreshRecord = {
    tokenId: crypto.randomUUID(),
    userId: family.userId,
    sid: family.sid,
    expiresAt: after(now, refreshTokenSeconds).toISOString(),
    isRevoked: false,
  };
  await kv.set(await recordKey(token), record, refreshTokenSeconds);
}

/** Makes a session's first refresh token. Throws UNAVAILABLE when the store is away. */
export async function issueRefreshToken(kv: Kv, family: Family, now: Date): Promise<string> {
  const token = random();
  await store(kv, token, family, now);
  return token;
}

/** The record of a token that may still be used; undefined when unknown, expired or revoked. */
export async function readRefreshToken(
  kv: Kv,
  token: string,
  now: Date,
): Promise<RefreshRecord | undefined> {
  const record = stored.safeParse(await kv.get(await recordKey(token))).data;
  if (record === undefined || record.isRevoked) return undefined;
  return new Date(record.expiresAt) > now ? record : undefined;
}

/** The next token of a chain: only who holds the old token and the store's nonce can make it. */
async function successor(token: string, nonce: string): Promise<string> {
  return base64url(await sha256(`${token}.${nonce}`));
}

/**
 * Uses a token up and gives its successor; within `graceSeconds` the same successor again; later
 * undefined: someone used it before, and the caller must revoke the family. Throws UNAVAILABLE
 * when the store is away.
 */
export async function rotateRefreshToken(
  kv: Kv,
  token: string,
  family: Family,
  now: Date,
): Promise<string | undefined> {
  const key = await claimKey(token);
  const known = claim.safeParse(await kv.get(key)).data;
  if (known === undefined) {
    const nonce = random();
    const next = await successor(token, nonce);
    // The successor is stored before the claim, so that a claim never points at nothing.
    await store(kv, next, family, now);
    const mine = { nonce, at: now.toISOString() };
    if (await kv.setIfAbsent(key, mine, refreshTokenSeconds)) return next;
  }
  const winner = known ?? claim.parse(await kv.get(key));
  const inGrace = after(new Date(winner.at), graceSeconds) > now;
  return inGrace ? await successor(token, winner.nonce) : undefined;
}

/** Marks a token as revoked, for a sign-out or after reuse. */
export async function revokeRefreshToken(kv: Kv, token: string): Promise<void> {
  const key = await recordKey(token);
  const record = stored.safeParse(await kv.get(key)).data;
  if (record !== undefined) await kv.set(key, { ...record, isRevoked: true }, refreshTokenSeconds);
}
