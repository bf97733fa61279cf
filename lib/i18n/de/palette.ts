import type { palette as english } from "../en/palette.ts";
import type { Translation } from "../t.ts";

export const palette: Translation<typeof english> = {
  "palette.label": "Alles durchsuchen",
  "palette.found": "Treffer: {count}",
};
