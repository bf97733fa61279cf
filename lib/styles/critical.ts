import { BoundedMap } from "../bounded_map.ts";
import { type CssNode, parseCss } from "./css_tree.ts";
import { needsOf } from "./selector.ts";

/** The rules of a stylesheet that a page's first sight needs, as text for a `<style>`. */
export type CriticalStyles = (html: string) => string;

/**
 * Reads a stylesheet once and gives what picks the rules for a page. A rule stays if the page has
 * every class and element that one of its selectors names; what cannot be seen at first sight
 * (print, hover) comes with the whole file.
 */
export function criticalStyles(css: string): CriticalStyles {
  const pieces = parseCss(css).flatMap(prepare);
  const known = new BoundedMap<string, string>(remembered);
  return (html) => {
    const marks = marksIn(html);
    const key = [...marks].join("\n");
    const before = known.get(key);
    if (before !== undefined) return before;
    const page = namesIn(marks);
    const rules = pieces.map((piece) => write(piece, page)).join("");
    const picked = withoutIdleVariables(rules, variablesIn(key));
    known.set(key, picked);
    return picked;
  };
}

/** How many pages' rules are remembered, by what they name; about 10 kilobytes each. */
const remembered = 200;

/** A piece with what its selectors need of the page. */
type Piece =
  | { kind: "always"; text: string }
  | { kind: "rule"; text: string; needs: string[][] }
  | { kind: "group"; prelude: string; pieces: Piece[] };

function prepare(node: CssNode): Piece[] {
  if (node.kind === "statement") return [{ kind: "always", text: node.text }];
  if (node.kind === "group") {
    if (/^@media[^{]*\bprint\b/.test(node.prelude)) return [];
    return [{ kind: "group", prelude: node.prelude, pieces: node.nodes.flatMap(prepare) }];
  }
  const text = `${node.prelude}{${node.body}}`;
  if (node.prelude.startsWith("@")) return [{ kind: "always", text }];
  const needs = needsOf(node.prelude);
  return needs.length === 0 ? [] : [{ kind: "rule", text, needs }];
}

function write(piece: Piece, page: Set<string>): string {
  if (piece.kind === "always") return piece.text;
  if (piece.kind === "rule") {
    return piece.needs.some((names) => names.every((name) => page.has(name))) ? piece.text : "";
  }
  const inside = piece.pieces.map((inner) => write(inner, page)).join("");
  return inside === "" ? "" : `${piece.prelude}{${inside}}`;
}

/** All that a page names, each once and as it stands there: elements, lists of classes, variables. */
function marksIn(html: string): Set<string> {
  const marks = new Set<string>();
  for (const [mark] of html.matchAll(/<[a-z][a-z0-9-]*|\sclass="[^"]*"|var\(\s*--[\w-]+/g)) {
    marks.add(mark);
  }
  return marks;
}

/** The elements (`td`) and classes (`.num`) among marks. */
function namesIn(marks: ReadonlySet<string>): Set<string> {
  const names = new Set<string>();
  for (const mark of marks) {
    const list = /^\sclass="([^"]*)"$/.exec(mark)?.[1];
    if (mark.startsWith("<")) names.add(mark.slice(1));
    for (const name of list?.split(/\s+/) ?? []) names.add(`.${name}`);
  }
  return names;
}

function variablesIn(text: string): Set<string> {
  return new Set(text.match(/(?<=var\(\s*)--[\w-]+/g) ?? []);
}

/** Leaves out custom properties that neither a rule that stayed nor the page itself reads. */
function withoutIdleVariables(css: string, inPage: ReadonlySet<string>): string {
  const declaration = /(?<=[{;])(--[\w-]+):[^;}]*;?/g;
  for (let text = css;;) {
    const used = variablesIn(text);
    const next = text.replace(
      declaration,
      (whole, name) => used.has(name) || inPage.has(name) ? whole : "",
    );
    if (next === text) return text;
    text = next;
  }
}
