import { z } from "zod";

/** What sign-in takes; longer passwords would only cost time. */
export const credentialsBody = z.strictObject({
  email: z.string("Type your email address.").min(1, "Type your email address.").max(254),
  password: z.string("Type your password.").min(1, "Type your password.").max(1000),
});

/** What refresh takes, and sign-out where the access token has expired. */
export const refreshBody = z.strictObject({
  refreshToken: z.string("Send the refresh token.").min(1).max(200),
});
