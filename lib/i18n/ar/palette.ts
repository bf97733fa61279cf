import type { palette as english } from "../en/palette.ts";
import type { Translation } from "../t.ts";

export const palette: Translation<typeof english> = {
  "palette.label": "ابحث في كل شيء",
  "palette.found": "النتائج: {count}",
};
