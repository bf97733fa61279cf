import { z } from "zod";
import { madeCredential, passkeyName, signedCredential } from "../auth/passkey_schema.ts";
import { email } from "../schema/fields.ts";
import { currentPassword, newPassword } from "../schema/password_field.ts";

/** What sign-in takes; longer passwords would only cost time. */
export const credentialsBody = z.strictObject({
  email: z.string("Type your email address.").min(1, "Type your email address.").max(254),
  password: currentPassword(),
});

/** What refresh takes, and sign-out where the access token has expired. */
export const refreshBody = z.strictObject({
  refreshToken: z.string("Send the refresh token.").min(1).max(200),
});

/** A code of the app, or a recovery code. */
const code = z.string("Type the code.").trim().min(6, "Type the whole code.").max(40);

const challenge = z.string("Send the challenge.").min(1).max(200);

/** What the second step of a sign-in takes: a code, or what the device signed. */
export const secondFactorBody = z.strictObject({
  challenge,
  code: code.optional(),
  credential: signedCredential.optional(),
}).refine(({ code, credential }) => (code === undefined) !== (credential === undefined), {
  path: ["code"],
  message: "Type the code.",
});

/** What the second step is asked for with. */
export const challengeBody = z.strictObject({ challenge });

/** What signs in by a passkey. */
export const passkeyBody = z.strictObject({ credential: signedCredential });

/** What adds a passkey. */
export const newPasskeyBody = z.strictObject({ name: passkeyName, credential: madeCredential });

/** What renames one. */
export const passkeyNameBody = z.strictObject({ name: passkeyName });

/** What confirms a new second factor. */
export const codeBody = z.strictObject({ code });

/** What proves again who is signed in. */
export const passwordBody = z.strictObject({ password: currentPassword() });

/** What a change of the own password takes. */
export const changePasswordBody = z.strictObject({
  currentPassword: currentPassword(),
  newPassword: newPassword(),
});

/** Who asks for a new password. */
export const resetBody = z.strictObject({ email: email() });

/** What a mailed link is used with. */
export const linkBody = z.strictObject({
  token: z.string("Send the token of the link.").min(1).max(200),
  password: newPassword(),
});
