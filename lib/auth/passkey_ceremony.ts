import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/server";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import {
  keepPasskeyChallenge,
  passkeySeconds,
  type PasskeyUse,
  takePasskeyChallenge,
} from "./passkey_challenge.ts";
import { selectCredential, selectPasskeys, takeCount } from "./passkey_repository.ts";
import type { MadeCredential, SignedCredential } from "./passkey_schema.ts";

/** Where passkeys are used; they work on no other site, which is what no phisher gets around. */
export interface PasskeySite {
  /** As the browser names it, such as `https://crm.example.com`. */
  origin: string;
  /** The domain that passkeys belong to. */
  rpId: string;
}

export type CreationOptions = PublicKeyCredentialCreationOptionsJSON;
export type RequestOptions = PublicKeyCredentialRequestOptionsJSON;

const timeout = passkeySeconds * 1000;

/** Loaded at the first passkey: it is large, and a start does not wait for it. */
const webauthn = () => import("@simplewebauthn/server");

/** What a user is to authenticators: stable, and nothing about the person. */
const handleOf = (userId: number) => new TextEncoder().encode(`user:${userId}`);

/** The result of a check that throws for whatever does not fit; AppErrors of ours pass. */
async function fitting<T>(check: Promise<T>): Promise<T | undefined> {
  try {
    return await check;
  } catch (error) {
    if (error instanceof AppError) throw error;
    return undefined;
  }
}

/** What the device of the person needs to make a passkey. Throws UNAVAILABLE. */
export async function creationOptions(
  ctx: Ctx,
  { origin: _, rpId }: PasskeySite,
  person: { userId: number; email: string; name: string },
): Promise<CreationOptions> {
  const own = await selectPasskeys(ctx.db, person.userId);
  const options = await (await webauthn()).generateRegistrationOptions({
    rpName: "Petrel",
    rpID: rpId,
    userName: person.email,
    userDisplayName: person.name,
    userID: handleOf(person.userId),
    timeout,
    excludeCredentials: own.map(({ credentialId: id, transports }) => ({ id, transports })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  await keepPasskeyChallenge(ctx.kv, options.challenge, { use: "add", userId: person.userId });
  return options;
}

/** What a made credential is kept as; undefined where it does not fit. Throws UNAVAILABLE. */
export async function readMade(
  ctx: Ctx,
  site: PasskeySite,
  { userId, credential }: { userId: number; credential: MadeCredential },
) {
  const result = await fitting((await webauthn()).verifyRegistrationResponse({
    response: { ...credential, clientExtensionResults: {} },
    expectedChallenge: (given) => takePasskeyChallenge(ctx.kv, given, { use: "add", userId }),
    expectedOrigin: site.origin,
    expectedRPID: site.rpId,
  }));
  if (!result?.verified) return undefined;
  const { credential: made, credentialBackedUp: backedUp } = result.registrationInfo;
  const publicKey = made.publicKey.toBase64({ alphabet: "base64url", omitPadding: true });
  const { id: credentialId, counter, transports = [] } = made;
  return { credentialId, publicKey, counter, transports, backedUp };
}

/**
 * What a device needs to sign: with any passkey of the site, or for a second factor with one of the
 * user's. Throws UNAVAILABLE.
 */
export async function requestOptions(
  ctx: Ctx,
  site: PasskeySite,
  use: Exclude<PasskeyUse, { use: "add" }>,
): Promise<RequestOptions> {
  const own = use.use === "second-factor" ? await selectPasskeys(ctx.db, use.userId) : [];
  const options = await (await webauthn()).generateAuthenticationOptions({
    rpID: site.rpId,
    timeout,
    allowCredentials: own.map(({ credentialId: id, transports }) => ({ id, transports })),
    // The password was the other factor; alone, a passkey proves both device and person.
    userVerification: use.use === "sign-in" ? "required" : "discouraged",
  });
  await keepPasskeyChallenge(ctx.kv, options.challenge, use);
  return options;
}

type Passkey = NonNullable<Awaited<ReturnType<typeof selectCredential>>>;

/** Whose passkey signed; undefined where anything does not fit. Throws UNAVAILABLE. */
export async function signerOf(
  ctx: Ctx,
  site: PasskeySite,
  { use, credential }: { use: Exclude<PasskeyUse, { use: "add" }>; credential: SignedCredential },
): Promise<number | undefined> {
  const passkey = await selectCredential(ctx.db, credential.id);
  if (passkey === undefined || !isNamed(passkey, credential)) return undefined;
  if (use.use === "second-factor" && use.userId !== passkey.userId) return undefined;
  const result = await fitting((await webauthn()).verifyAuthenticationResponse({
    response: { ...credential, clientExtensionResults: {} },
    expectedChallenge: (given) => takePasskeyChallenge(ctx.kv, given, use),
    expectedOrigin: site.origin,
    expectedRPID: site.rpId,
    requireUserVerification: use.use === "sign-in",
    credential: keyOf(passkey),
  }));
  if (!result?.verified) return undefined;
  const counter = result.authenticationInfo.newCounter;
  const risen = await takeCount(ctx.db, { id: passkey.id, counter, now: ctx.now });
  return risen ? passkey.userId : undefined;
}

/** Whether the device means the account that the passkey belongs to, where it says. */
function isNamed({ userId }: Passkey, { response: { userHandle } }: SignedCredential): boolean {
  if (userHandle === undefined) return true;
  const own = handleOf(userId).toBase64({ alphabet: "base64url", omitPadding: true });
  return userHandle === own;
}

function keyOf({ credentialId, publicKey, counter, transports }: Passkey) {
  const key = Uint8Array.fromBase64(publicKey, { alphabet: "base64url" });
  return { id: credentialId, publicKey: key, counter, transports };
}
