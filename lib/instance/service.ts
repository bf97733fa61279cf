import { roleHas } from "../auth/permissions.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { instanceText } from "./export.ts";

/** The whole instance as text, while it is read. Throws FORBIDDEN. */
export function wholeInstance(ctx: Ctx): AsyncGenerator<string> {
  if (!roleHas(ctx.actor.role, "configure:system")) {
    throw new AppError("FORBIDDEN", "Only administrators may export everything.");
  }
  return instanceText(ctx.db);
}
