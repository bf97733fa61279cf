import { Secret, TOTP } from "otpauth";
import { audited } from "../changes/audited.ts";
import type { Ctx } from "../context.ts";
import type { Db } from "../db/client.ts";
import { AppError, invalid } from "../errors.ts";
import { refuseViewer } from "./actor.ts";
import { hashSecret } from "./secret_text.ts";
import {
  confirmTwoFactorRow,
  countRecoveryCodes,
  deleteTwoFactor,
  replaceRecoveryCodes,
  replaceTwoFactor,
  selectTwoFactor,
  takeRecoveryCode,
  takeStep,
} from "./two_factor_repository.ts";

/** Six digits that change every 30 seconds (RFC 6238), with SHA-1 as every app knows it. */
const period = 30;

/** What an authenticator app is given, once. */
export interface TwoFactorStart {
  /** Base32, to type in. */
  secret: string;
  /** The `otpauth://` address, to scan or open. */
  uri: string;
}

/** How the actor's second factor stands. */
export interface TwoFactorState {
  enabled: boolean;
  recoveryCodesLeft: number;
}

function totpOf(secret: string, label: string): TOTP {
  return new TOTP({ issuer: "Petrel", label, secret: Secret.fromBase32(secret), period });
}

/** Only ever oneself: not a key, and nobody who looks through someone else's eyes. */
function self({ actor }: Ctx): { userId: number; email: string } {
  refuseViewer(actor);
  if (actor.userId === null || actor.sessionId === null) {
    throw new AppError("UNAUTHORIZED", "Sign in first");
  }
  return { userId: actor.userId, email: actor.email };
}

/** Whether the actor signs in with a second factor, and how many recovery codes are left. */
export async function getTwoFactor(ctx: Ctx): Promise<TwoFactorState> {
  const { userId } = self(ctx);
  const row = await selectTwoFactor(ctx.db, userId);
  return {
    enabled: row !== undefined && row.confirmedAt !== null,
    recoveryCodesLeft: await countRecoveryCodes(ctx.db, userId),
  };
}

/** Makes a secret that waits for its first code. Throws CONFLICT where a second factor is on. */
export async function startTwoFactor(ctx: Ctx): Promise<TwoFactorStart> {
  const { userId, email } = self(ctx);
  if ((await getTwoFactor(ctx)).enabled) {
    throw new AppError("CONFLICT", "The second factor is on. Switch it off first.");
  }
  const secret = new Secret({ size: 20 }).base32;
  await replaceTwoFactor(ctx.db, userId, secret);
  return { secret, uri: totpOf(secret, email).toString() };
}

/** The start that still waits for its code; undefined where there is none. */
export async function pendingTwoFactor(ctx: Ctx): Promise<TwoFactorStart | undefined> {
  const { userId, email } = self(ctx);
  const row = await selectTwoFactor(ctx.db, userId);
  if (row === undefined || row.confirmedAt !== null) return undefined;
  return { secret: row.secret, uri: totpOf(row.secret, email).toString() };
}

/**
 * Switches the second factor on with the app's first code, and gives ten recovery codes, which are
 * shown here only. Throws VALIDATION_ERROR at `code`, CONFLICT where none was started.
 */
export async function confirmTwoFactor(ctx: Ctx, code: string): Promise<string[]> {
  const { userId } = self(ctx);
  if (await pendingTwoFactor(ctx) === undefined) {
    throw new AppError("CONFLICT", "Start with a new secret first.");
  }
  return await audited(ctx, "twoFactors.created", async (tx) => {
    if (!await takesTotp(tx.db, { userId, code, now: tx.now })) {
      throw invalid([{
        field: "code",
        message: "This code does not fit. Type the one shown now.",
      }]);
    }
    await confirmTwoFactorRow(tx.db, userId, tx.now);
    const codes = Array.from({ length: 10 }, recoveryCode);
    await replaceRecoveryCodes(tx.db, userId, codes.map(hashRecoveryCode));
    tx.change("twoFactors", userId, null, { enabled: true });
    return codes;
  });
}

/** Switches the actor's second factor off. */
export async function endTwoFactor(ctx: Ctx): Promise<void> {
  await removeTwoFactor(ctx, self(ctx).userId);
}

/** Takes the second factor of someone who has lost it away: for operators. */
export async function removeTwoFactor(ctx: Ctx, userId: number): Promise<void> {
  await audited(ctx, "twoFactors.deleted", async (tx) => {
    if (await selectTwoFactor(tx.db, userId) === undefined) return;
    await deleteTwoFactor(tx.db, userId);
    tx.change("twoFactors", userId, { enabled: true }, null);
  });
}

interface Given {
  userId: number;
  code: string;
  now: Date;
}

/** Whether a code of the app or a recovery code fits; either is taken once. */
export async function takesSecondFactor(db: Db, given: Given): Promise<boolean> {
  const { userId, now } = given;
  const code = given.code.replace(/[\s-]/g, "");
  if (/^\d{6}$/.test(code)) return await takesTotp(db, { userId, code, now });
  return await takeRecoveryCode(db, { userId, hash: hashRecoveryCode(code), now });
}

async function takesTotp(db: Db, { userId, code, now }: Given): Promise<boolean> {
  const row = await selectTwoFactor(db, userId);
  if (row === undefined) return false;
  const timestamp = now.getTime();
  // One step each way: clocks differ, and typing takes its time.
  const delta = totpOf(row.secret, "").validate({ token: code.trim(), timestamp, window: 1 });
  if (delta === null) return false;
  return await takeStep(db, userId, Math.floor(timestamp / 1000 / period) + delta);
}

/** 118 random bits as letters and digits that look like no others: enough for a plain hash. */
function recoveryCode(): string {
  const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
  const limit = 256 - 256 % alphabet.length;
  let text = "";
  while (text.length < 24) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < limit) text += alphabet[byte % alphabet.length];
  }
  return text.replace(/(.{4})(?=.)/g, "$1-");
}

function hashRecoveryCode(code: string): string {
  return hashSecret(`recovery ${code.replace(/[\s-]/g, "").toLowerCase()}`);
}
