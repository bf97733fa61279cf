/** A message for one and for other counts. */
export type Forms = { readonly one: string; readonly other: string };

/** A text with names in braces, or its forms. */
export type Message = string | Forms;

/** The text of a message with its values filled in; `count` chooses its form. */
export function fill(
  message: Message,
  values: Readonly<Record<string, string | number>>,
  plurals: Intl.PluralRules,
): string {
  const text = typeof message === "string" ? message : chosenForm(message, values.count, plurals);
  if (!text.includes("{")) return text;
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}

function chosenForm(
  forms: Forms,
  count: string | number | undefined,
  plurals: Intl.PluralRules,
): string {
  return plurals.select(Number(count)) === "one" ? forms.one : forms.other;
}
