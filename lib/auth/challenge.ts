import { z } from "zod";
import type { Kv } from "../kv/kv.ts";
import { hashSecret, randomSecret } from "./secret_text.ts";

/** How long the second step of a sign-in may take, in seconds. */
export const challengeSeconds = 5 * 60;

const stored = z.object({ userId: z.number().int(), email: z.string() });

/** Whose password was right, and who still owes the second factor. */
export type Challenged = z.output<typeof stored>;

const keyOf = (challenge: string) => `challenge:${hashSecret(challenge)}`;

/** What the second step of a sign-in refers to. Throws UNAVAILABLE when the store is away. */
export async function issueChallenge(kv: Kv, who: Challenged): Promise<string> {
  const challenge = randomSecret();
  await kv.set(keyOf(challenge), who, challengeSeconds);
  return challenge;
}

/** Who a challenge is for; undefined when it is unknown, over or used. */
export async function readChallenge(kv: Kv, challenge: string): Promise<Challenged | undefined> {
  return stored.safeParse(await kv.get(keyOf(challenge))).data;
}

/** Uses a challenge up. */
export async function endChallenge(kv: Kv, challenge: string): Promise<void> {
  await kv.delete(keyOf(challenge));
}
