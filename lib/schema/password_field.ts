import { z } from "zod";
import { isCommonPassword } from "../auth/common_passwords.ts";

/** A new password: 12 to 200 characters, and none of those that are tried first. */
export function newPassword() {
  return z.string({ error: "Write a password." })
    .min(12, "Write at least 12 characters.").max(200, "Keep this to 200 characters.")
    .refine((text) => !isCommonPassword(text), {
      message: "This is too easy to guess. Use several words that do not belong together.",
      abort: true,
    });
}

/** A password that somebody has already: any text that is short enough to hash. */
export function currentPassword() {
  return z.string("Type your password.").min(1, "Type your password.").max(1000);
}
