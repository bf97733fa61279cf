import { z } from "zod";
import type { Kv } from "../kv/kv.ts";
import { hashSecret } from "./secret_text.ts";

/** How long a person may take to answer their device, in seconds. */
export const passkeySeconds = 5 * 60;

/** What a challenge is for; one that is for somebody helps nobody else. */
const stored = z.discriminatedUnion("use", [
  z.object({ use: z.literal("add"), userId: z.number().int() }),
  z.object({ use: z.literal("sign-in") }),
  z.object({ use: z.literal("second-factor"), userId: z.number().int() }),
]);

export type PasskeyUse = z.output<typeof stored>;

const keyOf = (challenge: string) => `passkey:${hashSecret(challenge)}`;

/** Remembers what a challenge is for. Throws UNAVAILABLE when the store is away. */
export async function keepPasskeyChallenge(
  kv: Kv,
  challenge: string,
  use: PasskeyUse,
): Promise<void> {
  await kv.set(keyOf(challenge), use, passkeySeconds);
}

/** Uses a challenge up; whether it was given for this. Throws UNAVAILABLE when the store is away. */
export async function takePasskeyChallenge(
  kv: Kv,
  challenge: string,
  use: PasskeyUse,
): Promise<boolean> {
  const given = stored.safeParse(await kv.take(keyOf(challenge))).data;
  if (given === undefined || given.use !== use.use) return false;
  return given.use === "sign-in" || use.use === "sign-in" || given.userId === use.userId;
}
