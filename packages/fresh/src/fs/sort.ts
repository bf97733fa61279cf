import { withoutExtension } from "./path.ts";

const FIRST = [
  "_app",
  "_404",
  "_middleware",
  "_layout",
  "_error",
  "_500",
  "index",
];
const STATIC = FIRST.length;

/**
 * Compares two route files: special files before what they serve, then fixed names, groups,
 * parameters, and last the patterns that take any rest.
 */
export function compareRouteFiles(a: string, b: string): number {
  const left = withoutExtension(a).split("/");
  const right = withoutExtension(b).split("/");
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [x = "", y = ""] = [left[i], right[i]];
    if (x === y) continue;
    const order = rank(x, i === left.length - 1) -
      rank(y, i === right.length - 1);
    return order !== 0 ? order : (x < y ? -1 : 1);
  }
  return left.length - right.length;
}

function rank(part: string, isFile: boolean): number {
  if (isFile && FIRST.includes(part)) return FIRST.indexOf(part);
  if (part.startsWith("(")) return STATIC + 1;
  if (part.startsWith("[...")) return STATIC + 5;
  if (part.startsWith("[[")) return STATIC + 4;
  if (/^\[\w+\]$/.test(part)) return STATIC + 3;
  return part.includes("[") ? STATIC + 2 : STATIC;
}
