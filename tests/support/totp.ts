import { Secret, TOTP } from "otpauth";

/** The code that an app shows for the secret, so many 30-second steps from now. */
export function codeFor(secret: string, steps = 0): string {
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  return totp.generate({ timestamp: Date.now() + steps * 30_000 });
}
