import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { currentLanguage, type Language } from "./language.ts";
import { fill, type Forms, type Message } from "./message.ts";

/** Every message, by its key. */
export type MessageKey = keyof typeof en;

/** The same messages in another language; English stands in for those that are missing. */
export type Translation<Area> = {
  readonly [K in keyof Area]?: Area[K] extends string ? string : Forms;
};

/** The names in braces: `"{count} of {total}"` gives `"count" | "total"`. */
type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest>
  : never;
type NamesOf<M> = M extends { one: string; other: string } ? "count" | Names<M["one"] | M["other"]>
  : Names<M>;

/** What a message needs: a value for each name in braces, and `count` where it has a plural. */
export type Params<K extends MessageKey> = Record<NamesOf<(typeof en)[K]>, string | number>;
type Rest<K extends MessageKey> = [NamesOf<(typeof en)[K]>] extends [never] ? [] : [Params<K>];

const english: Readonly<Record<MessageKey, Message>> = en;
const catalogues: Record<Language, Readonly<Partial<Record<MessageKey, Message>>>> = {
  ...{ en, de, es, ar },
};
const plurals: Record<Language, Intl.PluralRules> = {
  en: new Intl.PluralRules("en"),
  de: new Intl.PluralRules("de"),
  es: new Intl.PluralRules("es"),
  ar: new Intl.PluralRules("ar"),
};

/** The text of a message with its values filled in; plain text, so pages escape it. */
export function t<K extends MessageKey>(key: K, ...[params]: Rest<K>): string {
  const language = currentLanguage();
  const message = catalogues[language][key] ?? english[key];
  return fill(message, params ?? {}, plurals[language]);
}

/** Messages as they are in the reader's language, for a script of the page that fills them in. */
export function messages<K extends MessageKey>(keys: readonly K[]): Record<K, Message> {
  const catalogue = catalogues[currentLanguage()];
  const given = keys.map((key) => [key, catalogue[key] ?? english[key]]);
  return Object.fromEntries(given);
}
