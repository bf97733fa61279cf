import { z } from "zod";
import * as given from "../../http/sign_in_body.ts";
import { passkey, passkeyOptions as options, signedIn } from "../answers/account.ts";
import type { Area } from "../describe.ts";

const open = { public: true, once: true, errors: [401] } as const;

/** Sign-in without a password. */
export const passkeys: Area = {
  tag: "passkeys",
  about: "Keys that a device or a person's browser keeps (WebAuthn).",
  operations: {
    "POST /api/auth/login/passkey": {
      summary: "Sign in with a passkey",
      body: given.passkeyBody,
      bare: signedIn,
      ...open,
    },
    "POST /api/auth/login/passkey/options": {
      summary: "What the browser needs to sign in with a passkey",
      answer: options,
      ...open,
    },
    "POST /api/auth/second-factor/options": {
      summary: "What the browser needs to use a passkey as the second factor",
      body: given.challengeBody,
      answer: options,
      ...open,
    },
    "GET /api/auth/passkeys": {
      summary: "The own passkeys",
      answer: z.array(passkey),
      headers: ["ETag"],
    },
    "POST /api/auth/passkeys": {
      summary: "Keep a new passkey",
      body: given.newPasskeyBody,
      answer: passkey,
      status: 201,
      once: true,
      errors: [409],
    },
    "POST /api/auth/passkeys/options": {
      summary: "What the browser needs to make a passkey",
      body: given.passwordBody,
      answer: options,
      once: true,
    },
    "PATCH /api/auth/passkeys/{id}": {
      summary: "Rename a passkey",
      body: given.passkeyNameBody,
      answer: passkey,
    },
    "DELETE /api/auth/passkeys/{id}": { summary: "Remove a passkey" },
  },
};
