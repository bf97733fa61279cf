import { refusals as arRefusals } from "./ar/refusals.ts";
import { remarks as ar } from "./ar/remarks.ts";
import { refusals as deRefusals } from "./de/refusals.ts";
import { remarks as de } from "./de/remarks.ts";
import { refusals as esRefusals } from "./es/refusals.ts";
import { remarks as es } from "./es/remarks.ts";
import { currentLanguage, type Language } from "./language.ts";
import { reason } from "./reason.ts";

type Catalogue = Readonly<Record<string, string>>;

const catalogues: Record<Language, Catalogue> = {
  en: {},
  de: { ...de, ...deRefusals },
  es: { ...es, ...esRefusals },
  ar: { ...ar, ...arRefusals },
};

/**
 * What the rules of a field say, or why something is refused, which is English as in the API, in the
 * language of the page. It stays as it is where that has no words for it.
 */
export function remark(english: string): string {
  const language = currentLanguage();
  if (language === "en") return english;
  const catalogue = catalogues[language];
  const numbers = english.match(/\d+/g) ?? [];
  const known = catalogue[english.replace(/\d+/g, "#")];
  if (known !== undefined) return filled(known, "#", numbers);
  return reason(english) ?? withTexts(catalogue, english) ?? english;
}

/** The same where a name stands in the English: `*` in its key. */
function withTexts(catalogue: Catalogue, english: string): string | undefined {
  for (const [key, words] of Object.entries(catalogue)) {
    if (!key.includes("*")) continue;
    const parts = key.split("*").map((part) => RegExp.escape(part));
    const found = new RegExp(`^${parts.join("(.+)")}$`, "s").exec(english);
    if (found !== null) return filled(words, "*", found.slice(1));
  }
  return undefined;
}

function filled(words: string, mark: "#" | "*", values: readonly string[]): string {
  let next = 0;
  return words.replaceAll(mark, () => values[next++] ?? "");
}
