import { z } from "zod";
import * as given from "../../http/sign_in_body.ts";
import {
  renewed,
  secondStep,
  self,
  session,
  signedIn,
  twoFactor,
  twoFactorStart,
} from "../answers/account.ts";
import type { Area, Described } from "../describe.ts";

/** Open, counted for address and account, and never replayed. */
const guess = { public: true, once: true, errors: [401] } satisfies Partial<Described>;
const own = { once: true } as const;

/** Signing in, and what hangs on it. */
export const auth: Area = {
  tag: "sign-in",
  about: "Tokens, sessions, passwords and second factors. `data` does not wrap the tokens.",
  operations: {
    "POST /api/auth/login": {
      summary: "Sign in by email and password",
      detail: "Where a second factor is on, the answer is a `challenge` for it.",
      body: given.credentialsBody,
      bare: z.union([signedIn, secondStep]),
      ...guess,
    },
    "POST /api/auth/second-factor": {
      summary: "Sign in with the second factor",
      body: given.secondFactorBody,
      bare: signedIn,
      ...guess,
    },
    "POST /api/auth/refresh": {
      summary: "Take new tokens for a refresh token",
      body: given.refreshBody,
      bare: renewed,
      ...guess,
    },
    "POST /api/auth/logout": {
      summary: "End the session",
      body: given.refreshBody,
      bodyOptional: true,
      ...guess,
    },
    "GET /api/auth/me": { summary: "Who the caller is", answer: self, headers: ["ETag"] },
    "POST /api/auth/password": {
      summary: "Change the own password",
      body: given.changePasswordBody,
      ...own,
    },
    "POST /api/auth/reset": {
      summary: "Ask for a mail with a link to a new password",
      body: given.resetBody,
      answer: z.strictObject({ sent: z.string() }),
      status: 202,
      ...guess,
    },
    "POST /api/auth/reset/confirm": {
      summary: "Set a new password by a mailed link",
      body: given.linkBody,
      ...guess,
      errors: [401, 404],
    },
    "POST /api/auth/invite/confirm": {
      summary: "Set the first password by a mailed link",
      body: given.linkBody,
      ...guess,
      errors: [401, 404],
    },
    "GET /api/auth/sessions": {
      summary: "The own sessions",
      answer: z.array(session),
      headers: ["ETag"],
    },
    "DELETE /api/auth/sessions": { summary: "End all own sessions but this one" },
    "DELETE /api/auth/sessions/{sessionId}": { summary: "End one of the own sessions" },
    "GET /api/auth/two-factor": {
      summary: "Whether the second factor is on",
      answer: twoFactor,
      headers: ["ETag"],
    },
    "POST /api/auth/two-factor": {
      summary: "Begin a second factor",
      body: given.passwordBody,
      answer: twoFactorStart,
      status: 201,
      ...own,
      errors: [409],
    },
    "DELETE /api/auth/two-factor": { summary: "End the second factor", body: given.passwordBody },
    "POST /api/auth/two-factor/confirm": {
      summary: "Confirm the second factor by a code",
      body: given.codeBody,
      answer: z.object({ recoveryCodes: z.array(z.string()) }),
      ...own,
      errors: [409],
    },
  },
};
