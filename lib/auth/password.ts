import { hash, verify } from "@node-rs/argon2";
import { inTurn } from "./hash_queue.ts";

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. About 30 ms, off the main thread. */
const cost = { memoryCost: 19456, timeCost: 2, parallelism: 1 };

/** The same cost over a password that nobody has, for accounts that are not there. */
const nobody =
  "$argon2id$v=19$m=19456,t=2,p=1$yu7RTl3f1hWFrvaUtbyvYg$zHH0LwVLpYpLjmsshAcD9MQRBaDerHLjuUjw9O4Lz6M";

/** A PHC string (argon2id) for the `passwords` table. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, cost));
}

/**
 * Whether the password fits. Without a hash (no such account, no password set) it takes as long and
 * gives false, so that time does not tell whether an account exists.
 */
export async function verifyPassword(
  stored: string | undefined,
  password: string,
): Promise<boolean> {
  const fits = await inTurn(() => verify(stored ?? nobody, password));
  return fits && stored !== undefined;
}

/** Whether a stored hash was made with other parameters than today's and should be made again. */
export function needsRehash(stored: string): boolean {
  const { memoryCost, timeCost, parallelism } = cost;
  return !stored.startsWith(
    `$argon2id$v=19$m=${memoryCost},t=${timeCost},p=${parallelism}$`,
  );
}
