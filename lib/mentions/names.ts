import type { Chosen } from "../choices/schema.ts";

/** A text in its parts: what is only text, and the people who are mentioned in it. */
export type MentionParts = (string | { person: Chosen; text: string })[];

/**
 * Where a text names people by an @ and their whole name, in capitals or not. Of two names that
 * begin alike the longer one is meant; an @ within a word, as in an address, mentions nobody.
 */
export function mentionsIn(text: string, people: readonly Chosen[]): MentionParts {
  const parts: MentionParts = [];
  let from = 0;
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}_.+-])@/gu)) {
    const person = index < from ? undefined : namedAt(text, index + 1, people);
    if (person === undefined) continue;
    const end = index + 1 + person.name.length;
    if (index > from) parts.push(text.slice(from, index));
    parts.push({ person, text: text.slice(index, end) });
    from = end;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

/** The people that a text mentions; of several with the same name, all. */
export function mentionedPeople(text: string, people: readonly Chosen[]): Chosen[] {
  const named = mentionsIn(text, people).flatMap((part) =>
    typeof part === "string" ? [] : [folded(part.person.name)]
  );
  return people.filter(({ name }) => named.includes(folded(name)));
}

function namedAt(text: string, at: number, people: readonly Chosen[]): Chosen | undefined {
  const named = people.filter(({ name }) => {
    const end = at + name.length;
    return folded(text.slice(at, end)) === folded(name) && !/^[\p{L}\p{N}]/u.test(text.slice(end));
  });
  return named.sort((a, b) => b.name.length - a.name.length)[0];
}

function folded(name: string): string {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
