import { openApiDocument } from "./document.ts";

/**
 * The address that the documentation's form asks for: `try` is a GET's path in the document, and each
 * `OPERATION.NAME` fills its place in it, or is a parameter of its query string. undefined where the
 * document has no such path.
 */
export function triedPath(params: URLSearchParams): string | undefined {
  const path = params.get("try") ?? "";
  const paths: object = Object(openApiDocument().paths);
  if (!Object.hasOwn(paths, path)) return undefined;
  const query = new URLSearchParams();
  let filled = path;
  for (const [key, value] of params) {
    const name = key.slice(key.indexOf(".") + 1);
    if (key === "try" || value === "") continue;
    if (filled.includes(`{${name}}`)) {
      filled = filled.replace(`{${name}}`, encodeURIComponent(value));
    } else query.set(name, value);
  }
  return query.size === 0 ? filled : `${filled}?${query}`;
}
