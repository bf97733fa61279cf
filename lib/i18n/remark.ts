import { remarks as de } from "./de/remarks.ts";
import { remarks as es } from "./es/remarks.ts";
import { currentLanguage, type Language } from "./language.ts";

const catalogues: Record<Language, Readonly<Record<string, string>>> = { en: {}, de, es };

/**
 * What the rules of a field say, which is English as in the API, in the language of the page. It
 * stays as it is where that has no words for it.
 */
export function remark(english: string): string {
  const numbers = english.match(/\d+/g) ?? [];
  const known = catalogues[currentLanguage()][english.replace(/\d+/g, "#")];
  if (known === undefined) return english;
  let next = 0;
  return known.replace(/#/g, () => numbers[next++] ?? "");
}
