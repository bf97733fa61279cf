/** A piece of a stylesheet: a statement, a rule with its declarations, or a group of further pieces. */
export type CssNode =
  | { kind: "statement"; text: string }
  | { kind: "rule"; prelude: string; body: string }
  | { kind: "group"; prelude: string; nodes: CssNode[] };

const group = /^@(?:media|supports|container|layer|scope|starting-style)\b/;

/** The pieces of a stylesheet in their order. Takes what Tailwind writes; comments are skipped. */
export function parseCss(css: string): CssNode[] {
  const nodes: CssNode[] = [];
  const text = css.replace(/\/\*[\s\S]*?\*\//g, "");
  for (let at = 0; at < text.length;) {
    const end = endOfPrelude(text, at);
    const prelude = text.slice(at, end).trim();
    if (text[end] !== "{") {
      if (prelude !== "") nodes.push({ kind: "statement", text: `${prelude};` });
      at = end + 1;
      continue;
    }
    const close = endOfBlock(text, end + 1);
    const body = text.slice(end + 1, close).trim();
    nodes.push(
      group.test(prelude)
        ? { kind: "group", prelude, nodes: parseCss(body) }
        : { kind: "rule", prelude, body },
    );
    at = close + 1;
  }
  return nodes;
}

/** Where the text before a block or a semicolon ends; braces in strings do not count. */
function endOfPrelude(text: string, from: number): number {
  return find(text, from, (char) => char === "{" || char === ";");
}

function endOfBlock(text: string, from: number): number {
  let depth = 1;
  return find(text, from, (char) => {
    if (char === "{") depth++;
    if (char === "}") depth--;
    return depth === 0;
  });
}

function find(text: string, from: number, found: (char: string) => boolean): number {
  let quote = "";
  for (let at = from; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === "\\") at++;
    else if (quote !== "") quote = char === quote ? "" : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (found(char)) return at;
  }
  return text.length;
}
