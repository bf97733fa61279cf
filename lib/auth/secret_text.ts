import { createHash, timingSafeEqual } from "node:crypto";

/** 256 bits that nobody can guess, as 43 characters for links and keys. */
export function randomSecret(): string {
  return crypto.getRandomValues(new Uint8Array(32))
    .toBase64({ alphabet: "base64url", omitPadding: true });
}

/** Hex SHA-256: enough for a secret of 256 random bits, which nobody can try out. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** Whether two secrets are the same, in a time that does not tell how far they are. */
export function sameSecret(a: string, b: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
