/**
 * A JSON text's punctuation and strings, whatever stands between them. A string that never ends goes
 * to the end of the text, so that no text makes the search begin again and again.
 */
const token = /"(?:[^"\\]|\\[^])*(?:"|\\?$)|[{}[\]:,]/g;

/** Why a JSON text is not taken; undefined where it is. */
export type JsonFault = "deep" | "duplicate" | undefined;

/**
 * Looks through a JSON text before it is parsed: how deep it is nested, which costs the parser time,
 * and whether an object names a field twice, which programs on the way may read as the other value.
 * What is no JSON at all is left to the parser.
 */
export function faultOf(text: string, depthLimit: number): JsonFault {
  const open: (Set<string> | undefined)[] = [];
  let last = "";
  for (const [part] of text.matchAll(token)) {
    if (part === "{" || part === "[") {
      open.push(part === "{" ? new Set() : undefined);
      if (open.length > depthLimit) return "deep";
    } else if (part === "}" || part === "]") open.pop();
    else if (part === ":") {
      const names = open.at(-1);
      const name = nameOf(last);
      if (names?.has(name)) return "duplicate";
      names?.add(name);
    }
    last = part;
  }
  return undefined;
}

/** The same name may be written in two ways: "a" and "\\u0061". */
function nameOf(text: string): string {
  if (!text.includes("\\")) return text;
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}
