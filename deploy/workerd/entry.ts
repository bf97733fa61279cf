import "temporal-polyfill/global";
import { type Bindings, lendDeno } from "./lent_deno.ts";

/** What the platform gives with each request. */
export interface Lifetime {
  /** Lets work go on after the answer. */
  waitUntil(work: Promise<unknown>): void;
}

let loaded: Promise<typeof import("./answer.ts")> | undefined;

// The application is loaded with the first request: outside of one there is no randomness, no clock and
// no network here.
export default {
  async fetch(request: Request, bindings: Bindings, lifetime: Lifetime): Promise<Response> {
    lendDeno(bindings);
    const { answer } = await (loaded ??= import("./answer.ts"));
    return await answer(request, lifetime);
  },
};
