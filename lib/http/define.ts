import { createDefine } from "fresh";
import type { Limits, Verdict } from "../auth/limits.ts";
import type { Claims, SigningKeys } from "../auth/tokens.ts";
import type { Ctx } from "../context.ts";
import type { Platform } from "../platform.ts";

/** What the HTTP edge needs beside the platform; opened once, with it. */
export interface Edge {
  platform: Platform;
  keys: SigningKeys;
  limits: Limits;
  /** Keys seen lately, by hash: whom their requests count for. */
  keysSeen: Map<string, KeySeen>;
}

/** What counting a key's requests needs. */
export interface KeySeen {
  id: number;
  ratePerMinute: number | null;
}

/** What a request brought to say who it is from; claims only where we signed them. */
export type Credential =
  | { kind: "none" }
  | { kind: "key"; hash: string }
  | { kind: "bearer"; claims: Claims | undefined }
  | { kind: "cookie"; claims: Claims | undefined; refreshToken: string | undefined };

/** What middlewares, handlers, pages and layouts share about one request. */
export interface State {
  requestId: string;
  /** False on sign-in and error pages for anonymous callers; `ctx` may be missing only then. */
  signedIn: boolean;
  edge: Edge;
  platform: Platform;
  /** What services get first. Its actor is `anonymousActor` where nobody is signed in. */
  ctx: Ctx;
  credential: Credential;
  /** Whether the person behind the credential has a second factor; only set where there is one. */
  twoFactor: boolean | undefined;
  /** The rate limit that this request counted against. */
  verdict: Verdict | undefined;
  /** `Set-Cookie` lines for the answer, error pages included. */
  setCookies: string[];
}

/** Types handlers, pages, layouts and middlewares of this app. */
export const define = createDefine<State>();
