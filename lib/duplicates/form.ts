import type { Typed } from "./repository.ts";
import { parse } from "../schema/parse.ts";
import { Merge } from "./schema.ts";

/** What the page's form sent, as a merge takes it: `take.FIELD` is a choice. Throws VALIDATION_ERROR. */
export function mergeOf({ loserId, ...fields }: Readonly<Record<string, string>>): Merge {
  const mark = "take.";
  const chosen = Object.entries(fields).filter(([name]) => name.startsWith(mark))
    .map(([name, side]) => [name.slice(mark.length), side]);
  return parse(Merge, { loserId, take: Object.fromEntries(chosen) });
}

/** Where a list of pairs goes on, in an address: `FIRST-SECOND`. */
export function cursorIn(params: URLSearchParams): { first: number; second: number } | undefined {
  const [, first, second] = /^(\d{1,15})-(\d{1,15})$/.exec(params.get("before") ?? "") ?? [];
  if (first === undefined || second === undefined) return undefined;
  return { first: Number(first), second: Number(second) };
}

const compared = ["name", "email", "phone", "company", "domain", "website"] as const;

/** What a form has so far of what records are compared by. */
export function typedIn(params: URLSearchParams): Typed {
  const values = compared.map((name) => [name, plain(params.get(name) ?? "")]);
  return Object.fromEntries(values);
}

/** As a save would write it: short, folded where addresses are, and nothing the database refuses. */
function plain(text: string): string {
  const short = text.trim().slice(0, 300).replaceAll("\0", "").toWellFormed();
  return short.includes("@") ? short.toLowerCase() : short;
}
