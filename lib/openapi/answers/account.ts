import { z } from "zod";
import type { Passkey } from "../../auth/passkeys.ts";
import type { Session } from "../../auth/sessions.ts";
import type { SecondStep, Self, SignedIn } from "../../auth/sign_in.ts";
import type { TwoFactorStart, TwoFactorState } from "../../auth/two_factor.ts";

const seconds = z.number().int();

/** A person as they see themselves. */
export const self: z.ZodType<Self> = z.strictObject({
  id: z.number().int(),
  email: z.string(),
  name: z.string(),
  role: z.enum(["user", "manager", "admin"]),
  teamId: z.number().int().nullable(),
  locale: z.string(),
  timeZone: z.string(),
});

const tokens = { accessToken: z.string(), refreshToken: z.string(), expiresIn: seconds };

/** What a refresh gives. */
export const renewed = z.strictObject(tokens);

/** What a sign-in gives. */
export const signedIn: z.ZodType<SignedIn> = z.strictObject({ ...tokens, user: self });

/** What a right password gives where a second factor is on. */
export const secondStep: z.ZodType<SecondStep> = z.strictObject({
  secondFactor: z.strictObject({
    challenge: z.string(),
    expiresIn: seconds,
    methods: z.array(z.enum(["totp", "recovery", "passkey"])),
  }),
});

/** One of the own sessions. */
export const session: z.ZodType<Session> = z.strictObject({
  id: z.string(),
  createdAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  ip: z.string().nullable(),
  userAgent: z.string().nullable(),
  current: z.boolean(),
});

/** One of the own passkeys. */
export const passkey: z.ZodType<Passkey> = z.strictObject({
  id: z.number().int(),
  name: z.string(),
  backedUp: z.boolean(),
  createdAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
});

/** How the own second factor stands. */
export const twoFactor: z.ZodType<TwoFactorState> = z.strictObject({
  enabled: z.boolean(),
  recoveryCodesLeft: z.number().int(),
});

/** What begins a second factor. */
export const twoFactorStart: z.ZodType<TwoFactorStart> = z.strictObject({
  secret: z.string().describe("Base32, to type in."),
  uri: z.string().describe("An `otpauth://` address."),
});

/** What a browser takes as it is, in the words of WebAuthn; more than these fields may be there. */
export const passkeyOptions = z.looseObject({ challenge: z.string() });
