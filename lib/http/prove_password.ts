import type { Context } from "fresh";
import { demandPassword } from "../auth/set_password.ts";
import { parse } from "../schema/parse.ts";
import type { State } from "./define.ts";
import { countGuess } from "./guessing.ts";
import { passwordBody } from "./sign_in_body.ts";

/**
 * Asks again for the password, for what a stolen session must not do. Throws VALIDATION_ERROR at
 * `password`, RATE_LIMITED, UNAVAILABLE.
 */
export async function provePassword(context: Context<State>, body: unknown): Promise<void> {
  const { ctx } = context.state;
  const { password } = parse(passwordBody, body);
  const guess = { what: "password", account: String(ctx.actor.userId) } as const;
  await countGuess(context, guess, () => demandPassword(ctx, password, "password"));
}
