import { compilePattern, firstFolder, isStaticPattern, type PathMatcher } from "./pattern.ts";

/** Every method that a route for all of them serves. */
export const ALL_METHODS = [
  "GET",
  "POST",
  "PUT",
  "PATCH",
  "DELETE",
  "HEAD",
  "OPTIONS",
] as const;

/** One pattern with what is registered for each method. */
interface Entry<T> {
  pattern: string;
  match: PathMatcher;
  methods: Map<string, T>;
  /** For a method that is not registered. */
  otherwise: T;
}

/** The registered patterns. */
export interface Router<T> {
  /** Registers one method; the first registration of a pattern and method wins. */
  add(method: string, pattern: string, item: T, otherwise: T): void;
  find(method: string, pathname: string): Match<T> | null;
}

/** What was found for a path. */
export interface Match<T> {
  item: T;
  pattern: string;
  params: Record<string, string>;
  /** False if a parameter has a broken percent-encoding. */
  decoded: boolean;
  /** The methods of the pattern, if the asked one is not among them. */
  allow: string | null;
}

/** An empty router: exact paths are looked up first, patterns are tried in order of registration. */
export function createRouter<T>(): Router<T> {
  const exact = new Map<string, Entry<T>>();
  const patterns = new Map<string, Entry<T>>();
  const candidates = createCandidates<T>();

  return {
    add(method, pattern, item, otherwise) {
      const isStatic = isStaticPattern(pattern);
      const table = isStatic ? exact : patterns;
      let entry = table.get(pattern);
      if (entry === undefined) {
        const match = isStatic ? () => ({}) : compilePattern(pattern);
        entry = { pattern, match, methods: new Map(), otherwise };
        table.set(pattern, entry);
        if (!isStatic) candidates.add(entry);
      }
      if (!entry.methods.has(method)) entry.methods.set(method, item);
    },
    find(method, pathname) {
      const entry = exact.get(pathname) ?? exact.get(toggleSlash(pathname));
      if (entry !== undefined) return toMatch(entry, method, {});
      for (const candidate of candidates.of(pathname)) {
        const params = candidate.match(pathname);
        if (params !== null) return toMatch(candidate, method, params);
      }
      return null;
    },
  };
}

/** Patterns in order of registration, without those that begin with another folder. */
function createCandidates<T>() {
  const anywhere: Entry<T>[] = [];
  const byFolder = new Map<string, Entry<T>[]>();
  return {
    add(entry: Entry<T>) {
      const folder = firstFolder(entry.pattern);
      if (folder === null) {
        for (const list of [anywhere, ...byFolder.values()]) list.push(entry);
        return;
      }
      const list = byFolder.get(folder) ?? [...anywhere];
      list.push(entry);
      byFolder.set(folder, list);
    },
    of(pathname: string): Entry<T>[] {
      const end = pathname.indexOf("/", 1);
      return byFolder.get(pathname.slice(1, end === -1 ? undefined : end)) ?? anywhere;
    },
  };
}

function toggleSlash(pathname: string): string {
  return pathname.endsWith("/") ? pathname.slice(0, -1) : pathname + "/";
}

function toMatch<T>(
  entry: Entry<T>,
  method: string,
  raw: Record<string, string | undefined>,
): Match<T> {
  const params = decodeParams(raw);
  const item = entry.methods.get(method) ??
    (method === "HEAD" ? entry.methods.get("GET") : undefined);
  return {
    item: item ?? entry.otherwise,
    pattern: entry.pattern,
    params: params ?? {},
    decoded: params !== null,
    allow: item === undefined ? [...entry.methods.keys()].join(", ") : null,
  };
}

function decodeParams(raw: Record<string, string | undefined>): Record<string, string> | null {
  const params: Record<string, string> = {};
  for (const key in raw) {
    const value = raw[key] ?? "";
    const decoded = value.includes("%") ? decode(value) : value;
    // What a bare "*" took is no parameter that an app asked for, so it may stay as it is.
    if (decoded === null && !/^\d+$/.test(key)) return null;
    params[key] = decoded ?? value;
  }
  return params;
}

function decode(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
