import { AsyncLocalStorage } from "node:async_hooks";

/** The languages that the product speaks; the first one stands in for all others. */
export const languages = ["en", "de", "es", "ar"] as const;

export type Language = typeof languages[number];

interface Choice {
  language: Language;
  locale: string;
}

const english: Choice = { language: "en", locale: "en" };
const choices = new AsyncLocalStorage<Choice>();

/** Runs what belongs to one request; its texts are in the language of the locale. */
export function speaking<T>(locale: string, run: () => T): T {
  return choices.run({ language: languageOf(locale), locale }, run);
}

/** Changes the language of the rest of the request; without `speaking` around it nothing happens. */
export function speak(locale: string): void {
  const choice = choices.getStore();
  if (choice !== undefined) Object.assign(choice, { language: languageOf(locale), locale });
}

/** The language that texts are in now; English outside of pages. */
export function currentLanguage(): Language {
  return (choices.getStore() ?? english).language;
}

/** Which way the lines of the language run that texts are in now. */
export function currentDirection(): "ltr" | "rtl" {
  return currentLanguage() === "ar" ? "rtl" : "ltr";
}

/** The locale that numbers and dates follow where no reader is named. */
export function currentLocale(): string {
  return (choices.getStore() ?? english).locale;
}

/** The language of a locale such as `de-CH`; English for those that the product does not speak. */
export function languageOf(locale: string): Language {
  const tag = locale.split("-", 1)[0]?.toLowerCase();
  return languages.find((language) => language === tag) ?? "en";
}

/** What a language calls itself: `Deutsch`; the tag itself where it has no name. */
export function ownName(locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: "language" }).of(locale) ?? locale;
  } catch {
    return locale;
  }
}

/** The locale of an `Accept-Language` header that the product speaks and that is liked most. */
export function preferredLocale(header: string | null): string {
  const wishes = (header ?? "").split(",").map((wish) => {
    const [tag = "", weight] = wish.trim().split(/\s*;\s*q=/);
    return { tag, weight: weight === undefined ? 1 : Number(weight) || 0 };
  });
  const spoken = wishes.filter(({ tag, weight }) =>
    weight > 0 && /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag) &&
    languages.some((language) => language === tag.split("-", 1)[0]?.toLowerCase())
  );
  return spoken.sort((a, b) => b.weight - a.weight)[0]?.tag ?? "en";
}

/**
 * A constant with texts: made once for each language, read in the one that is spoken at the time.
 * `make` may call `t`, which a plain constant may not: it would stay in English.
 */
export function inEachLanguage<T extends object>(make: () => T): T {
  const made = new Map<Language, T>();
  const now = (): T => {
    const language = currentLanguage();
    const known = made.get(language) ?? make();
    made.set(language, known);
    return known;
  };
  return new Proxy(now(), {
    get: (_, key) => Reflect.get(now(), key),
    has: (_, key) => Reflect.has(now(), key),
    ownKeys: () => Reflect.ownKeys(now()),
    getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(now(), key),
  });
}
