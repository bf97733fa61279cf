/**
 * True if `JSON.stringify` and `JSON.parse` give `root` back as it is: no shared objects, no
 * special numbers, no class instances, no functions.
 */
export function isPlain(root: unknown): boolean {
  const seen = new Set<object>();
  const check = (value: unknown): boolean => {
    switch (typeof value) {
      case "string":
      case "boolean":
        return true;
      case "number":
        return Number.isFinite(value) && !Object.is(value, -0);
      case "object":
        return value === null || checkObject(value);
      default:
        return false;
    }
  };
  const checkObject = (value: object): boolean => {
    if (seen.has(value)) return false;
    seen.add(value);
    if (Array.isArray(value)) return isDense(value) && value.every(check);
    if (Object.getPrototypeOf(value) !== Object.prototype) return false;
    for (const key in value) {
      if (!check(Reflect.get(value, key))) return false;
    }
    return true;
  };
  return check(root);
}

function isDense(list: unknown[]): boolean {
  return Object.keys(list).length === list.length;
}
