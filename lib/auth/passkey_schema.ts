import { z } from "zod";
import { text } from "../schema/fields.ts";

/** Bytes as WebAuthn writes them. */
const bytes = (most: number) => z.base64url().min(1).max(most);

/** What every credential has; what browsers add beside it is left out. */
const common = { id: bytes(1400), rawId: bytes(1400), type: z.literal("public-key") };

const message = "Your device's answer is not complete. Try again.";

/** A form sends the credential as the text of its JSON. */
function fromText(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

/** What a device answers that makes a passkey. */
export const madeCredential = z.preprocess(
  fromText,
  z.object({
    ...common,
    response: z.object({
      clientDataJSON: bytes(8000),
      attestationObject: bytes(40_000),
      transports: z.array(z.string().max(40)).max(20).exactOptional(),
    }),
  }, { error: message }),
);

/** What a device answers that signs with a passkey. */
export const signedCredential = z.preprocess(
  fromText,
  z.object({
    ...common,
    response: z.object({
      clientDataJSON: bytes(8000),
      authenticatorData: bytes(8000),
      signature: bytes(8000),
      userHandle: z.base64url().max(200).exactOptional(),
    }),
  }, { error: message }),
);

export type MadeCredential = z.output<typeof madeCredential>;
export type SignedCredential = z.output<typeof signedCredential>;

/** What a passkey is called. */
export const passkeyName = text(100);
