/** The part of a route file's path that says what it is. */
export interface RoutePath {
  /** URLPattern path, e.g. `/blog/:slug`. */
  pattern: string;
  /** Folder path with its groups, e.g. `/(shop)/blog/:slug`; layouts and middlewares go by it. */
  segment: string;
  /** `_app`, `_middleware`, `_layout`, `_error`, `_404`, or null for a page. */
  special: string | null;
}

const SPECIAL = new Set([
  "_app",
  "_middleware",
  "_layout",
  "_error",
  "_500",
  "_404",
]);

/** What a file below the route folder stands for. Throws a SyntaxError for a name like `[a][b]`. */
export function parseRoutePath(file: string): RoutePath {
  const parts = withoutExtension(file).split("/");
  const last = parts.at(-1) ?? "";
  const special = SPECIAL.has(last) ? (last === "_500" ? "_error" : last) : null;
  if (special !== null || last === "index") parts.pop();
  const segments = parts.map((part) => isGroup(part) ? part : toPattern(part, file));
  const plain = segments.filter((_, index) => !isGroup(parts[index] ?? ""));
  return {
    pattern: joinParts(plain) || "/",
    segment: joinParts(segments) || "/",
    special,
  };
}

/** The path without `.tsx`, `.jsx`, `.ts` or `.js`. */
export function withoutExtension(file: string): string {
  return file.replace(/\.[tj]sx?$/, "");
}

function isGroup(part: string): boolean {
  return part.startsWith("(") && part.endsWith(")");
}

function joinParts(parts: string[]): string {
  return parts.map((part, index) => {
    // A parameter that may be missing takes its slash with it; at the root there is always one.
    if (!part.startsWith("{")) return "/" + part;
    return index === 0 ? "/" + part : part.replace("{", "{/");
  }).join("");
}

function toPattern(part: string, file: string): string {
  const optional = /^\[\[(\w+)\]\]$/.exec(part);
  if (optional !== null) return `{:${optional[1]}}?`;
  const rest = /^\[\.\.\.(\w+)\]$/.exec(part);
  if (rest !== null) return `:${rest[1]}*`;
  if (part.includes("][") || part.includes("[[")) {
    throw new SyntaxError(
      `A route's parameters must be apart from each other: "${file}"`,
    );
  }
  const pattern = part.replace(/\[(\w+)\](?=\w)/g, "{:$1}").replace(
    /\[(\w+)\]/g,
    ":$1",
  );
  if (/[[\]]/.test(pattern)) {
    throw new SyntaxError(`Broken parameter in route file "${file}"`);
  }
  return pattern;
}
