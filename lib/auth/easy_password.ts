import { invalid } from "../errors.ts";

let leaked: Promise<ReadonlySet<string>> | undefined;

/** 49,000 passwords that leaked most often; loaded with the first new password, some 8 MB. */
function leakedPasswords(): Promise<ReadonlySet<string>> {
  return leaked ??= import("@zxcvbn-ts/language-common").then(({ dictionary }) =>
    new Set(dictionary["passwords-common"])
  );
}

/** Whether a password, or what is left of it without the digits and signs around it, leaked often. */
export async function isLeakedPassword(password: string): Promise<boolean> {
  const list = await leakedPasswords();
  const low = password.toLowerCase();
  return list.has(low) || list.has(low.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ""));
}

/**
 * Refuses a new password that is among the first that anyone tries, because it leaked elsewhere or
 * names its owner's address. Throws VALIDATION_ERROR at `field`.
 */
export async function refuseEasyPassword(
  password: string,
  email: string,
  field: string,
): Promise<void> {
  const [name = ""] = email.toLowerCase().split("@");
  if (name.length >= 4 && password.toLowerCase().includes(name)) {
    throw invalid([{ field, message: "Leave your own address out of your password." }]);
  }
  if (!await isLeakedPassword(password)) return;
  throw invalid([{ field, message: "This password is on lists of leaked ones. Use another one." }]);
}
