import type { Alike } from "../../lib/duplicates/schema.ts";
import { t } from "../../lib/i18n/t.ts";

/** Why two records look the same, in words. */
export function likenessInWords({ certainty, reasons }: Omit<Alike, "id">): string {
  const words = reasons.map((reason) => t(`duplicates.reason.${reason}`)).join(", ");
  return t(`duplicates.${certainty}`, { reasons: words });
}
