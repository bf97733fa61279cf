import { en } from "./en.ts";

/** Every message, by its key. */
export type MessageKey = keyof typeof en;

type Forms = { readonly one: string; readonly other: string };
type Message = string | Forms;

/** The names in braces: `"{count} of {total}"` gives `"count" | "total"`. */
type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest>
  : never;
type NamesOf<M> = M extends Forms ? "count" | Names<M["one"] | M["other"]> : Names<M>;

/** What a message needs: a value for each name in braces, and `count` where it has a plural. */
export type Params<K extends MessageKey> = Record<NamesOf<(typeof en)[K]>, string | number>;
type Rest<K extends MessageKey> = [NamesOf<(typeof en)[K]>] extends [never] ? [] : [Params<K>];

const catalogue: Readonly<Record<MessageKey, Message>> = en;
const plural = new Intl.PluralRules("en");

/** The text of a message with its values filled in; plain text, so pages escape it. */
export function t<K extends MessageKey>(key: K, ...[params]: Rest<K>): string {
  const message = catalogue[key];
  const values: Record<string, string | number> = params ?? {};
  const text = typeof message === "string" ? message : chosenForm(message, values.count);
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}

function chosenForm(message: Forms, count: string | number | undefined): string {
  return plural.select(Number(count)) === "one" ? message.one : message.other;
}
