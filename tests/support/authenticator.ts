import { createHash } from "node:crypto";
import type { CreationOptions, RequestOptions } from "../../lib/auth/passkey_ceremony.ts";
import { cbor } from "./cbor.ts";

/** What a test lets its device do otherwise than an honest one. */
export interface Behaviour {
  /** The site that the browser is on. */
  origin: string;
  /** The domain that the device signs for. Default: the one it is asked for. */
  rpId?: string;
  /** False where nobody proved who they are. */
  verified?: boolean;
  /** What the device says its count is. Default: one more than last time. */
  counter?: number;
  /** The account that the device names. Default: the one of the passkey. */
  userHandle?: string;
}

const flags = { present: 1, verified: 4, attested: 64 };

const base64url = (bytes: Uint8Array) =>
  bytes.toBase64({ alphabet: "base64url", omitPadding: true });
const sha256 = (data: string | Uint8Array) => createHash("sha256").update(data).digest();

function clientData(type: string, challenge: string, origin: string): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
}

function authenticatorData(
  { rpId, flag, counter }: { rpId: string; flag: number; counter: number },
  attested: readonly number[] = [],
): Uint8Array<ArrayBuffer> {
  const count = [24, 16, 8, 0].map((shift) => (counter >> shift) & 255);
  return new Uint8Array([...sha256(rpId), flag, ...count, ...attested]);
}

/** The two numbers of an ECDSA signature as authenticators write them: ASN.1. */
function asn1(raw: Uint8Array): Uint8Array {
  const integer = (bytes: Uint8Array) => {
    const from = bytes.findIndex((byte) => byte !== 0);
    const short = bytes.slice(Math.max(0, from));
    const padded = (short[0] ?? 0) > 127 ? [0, ...short] : [...short];
    return [2, padded.length, ...padded];
  };
  const both = [...integer(raw.slice(0, 32)), ...integer(raw.slice(32))];
  return new Uint8Array([48, both.length, ...both]);
}

async function coseKey({ publicKey }: CryptoKeyPair): Promise<number[]> {
  const { x = "", y = "" } = await crypto.subtle.exportKey("jwk", publicKey);
  const point = (text: string) => Uint8Array.fromBase64(text, { alphabet: "base64url" });
  // EC2, ES256, P-256 (RFC 9053).
  return cbor(
    new Map<number, number | Uint8Array>([[1, 2], [3, -7], [-1, 1], [-2, point(x)], [
      -3,
      point(y),
    ]]),
  );
}

/** A device with one passkey, made of nothing but WebCrypto. */
export async function softwareAuthenticator() {
  const pair = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, [
    "sign",
    "verify",
  ]);
  const credentialId = crypto.getRandomValues(new Uint8Array(32));
  const id = base64url(credentialId);
  const common = { id, rawId: id, type: "public-key", clientExtensionResults: {} };
  let counter = 0;
  let handle = "";

  async function make({ rp, user, challenge }: CreationOptions, how: Behaviour) {
    const { origin, rpId = rp.id ?? "", verified = true } = how;
    handle = user.id;
    const key = await coseKey(pair);
    const attested = [...new Uint8Array(16), 0, credentialId.length, ...credentialId, ...key];
    const flag = flags.present | flags.attested | (verified ? flags.verified : 0);
    const authData = authenticatorData({ rpId, flag, counter: how.counter ?? counter }, attested);
    const attestation = cbor(
      new Map<string, Parameters<typeof cbor>[0]>([
        ["fmt", "none"],
        ["attStmt", new Map()],
        ["authData", authData],
      ]),
    );
    const response = {
      clientDataJSON: base64url(clientData("webauthn.create", challenge, origin)),
      attestationObject: base64url(new Uint8Array(attestation)),
      transports: ["internal"],
    };
    return { ...common, response };
  }

  async function sign(options: RequestOptions, how: Behaviour) {
    const { origin, rpId = options.rpId ?? "", verified = true, userHandle = handle } = how;
    counter = how.counter ?? counter + 1;
    const flag = flags.present | (verified ? flags.verified : 0);
    const data = authenticatorData({ rpId, flag, counter });
    const client = clientData("webauthn.get", options.challenge, origin);
    const signed = new Uint8Array([...data, ...sha256(client)]);
    const algorithm = { name: "ECDSA", hash: "SHA-256" };
    const raw = new Uint8Array(await crypto.subtle.sign(algorithm, pair.privateKey, signed));
    const response = {
      clientDataJSON: base64url(client),
      authenticatorData: base64url(data),
      signature: base64url(asn1(raw)),
      userHandle,
    };
    return { ...common, response };
  }

  return { id, make, sign };
}

export type Authenticator = Awaited<ReturnType<typeof softwareAuthenticator>>;
