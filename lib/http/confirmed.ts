import { invalid } from "../errors.ts";

/** Throws VALIDATION_ERROR unless a form's box was ticked. */
export function requireConfirmed({ confirm }: Record<string, string | null>): void {
  if (confirm === "yes") return;
  throw invalid([{ field: "confirm", message: "Tick the box to go on." }]);
}
