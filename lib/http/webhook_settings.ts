import type { Context } from "fresh";
import type { State } from "./define.ts";

/** What the configuration says about webhooks' targets. */
export function webhookSettings({ state }: Context<State>): { allowPrivate: boolean } {
  return { allowPrivate: state.platform.config.WEBHOOK_ALLOW_PRIVATE };
}
