import { isIP } from "node:net";
import type { Context } from "fresh";
import type { PasskeySite } from "../auth/passkey_ceremony.ts";
import { publicOrigin } from "./client.ts";
import type { State } from "./define.ts";

/** The site that passkeys belong to: the address that people's browsers see. */
export function passkeySite(context: Context<State>): PasskeySite {
  const origin = publicOrigin(context);
  return { origin, rpId: new URL(origin).hostname };
}

/** Whether a browser makes passkeys for this address at all: a number has none. */
export function takesPasskeys(context: Context<State>): boolean {
  const { rpId } = passkeySite(context);
  return isIP(rpId.replace(/^\[|\]$/g, "")) === 0;
}
