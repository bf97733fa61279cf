/** A TypeScript file of this repository, read as text for the rules in `tests/architecture`. */
export interface SourceFile {
  /** From the repository's root, with forward slashes. */
  path: string;
  text: string;
  imports: Import[];
}

export interface Import {
  specifier: string;
  /** Names as exported; `default` and `*` for those forms; empty for a side effect. */
  names: string[];
  typeOnly: boolean;
  /** Loaded when it is asked for: `import()`. */
  lazy: boolean;
}

const root = new URL("../../", import.meta.url);
const skipped = new Set(["node_modules", "_fresh", "data", "coverage", ".git"]);

/** Every .ts and .tsx file below a folder or at a path of the repository, sorted by path. */
export async function sourceFiles(...under: string[]): Promise<SourceFile[]> {
  const paths = (await Promise.all(under.map(listPaths))).flat().sort();
  return await Promise.all(paths.map(readSource));
}

async function readSource(path: string): Promise<SourceFile> {
  const text = await Deno.readTextFile(new URL(path, root));
  return { path, text, imports: importsOf(text) };
}

async function listPaths(under: string): Promise<string[]> {
  if (/\.tsx?$/.test(under)) return [under];
  const found: string[] = [];
  for await (const entry of readFolder(under)) {
    const path = `${under}/${entry.name}`;
    if (entry.isDirectory && !skipped.has(entry.name)) found.push(...await listPaths(path));
    if (entry.isFile && /\.tsx?$/.test(entry.name)) found.push(path);
  }
  return found;
}

async function* readFolder(path: string): AsyncIterable<Deno.DirEntry> {
  try {
    yield* Deno.readDir(new URL(path, root));
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}

const statement =
  /^(?:import|export)\s+(type\s+)?(?:([\w$]+)\s*,?\s*)?(?:(\*)(?:\s+as\s+[\w$]+)?|\{([^}]*)\})?\s*from\s*["']([^"']+)["']/gm;
const sideEffect = /^import\s+["']([^"']+)["']/gm;
const dynamic = /\bimport\(\s*["']([^"']+)["']/g;

/** The static, side-effect and dynamic imports (and re-exports) of a module's text. */
export function importsOf(text: string): Import[] {
  const found: Import[] = [];
  for (const [, typeOnly, byDefault, star, named, specifier] of text.matchAll(statement)) {
    const names = (named ?? "").split(",").map((name) => name.trim()).filter(Boolean);
    found.push({
      specifier: specifier ?? "",
      names: [
        ...(byDefault === undefined ? [] : ["default"]),
        ...(star === undefined ? [] : ["*"]),
        ...names.map((name) => name.replace(/^type\s+/, "").split(/\s+as\s+/)[0] ?? ""),
      ],
      typeOnly: typeOnly !== undefined ||
        (names.length > 0 && byDefault === undefined && names.every((n) => n.startsWith("type "))),
      lazy: false,
    });
  }
  for (const pattern of [sideEffect, dynamic]) {
    for (const [, specifier] of text.matchAll(pattern)) {
      const lazy = pattern === dynamic;
      found.push({ specifier: specifier ?? "", names: [], typeOnly: false, lazy });
    }
  }
  return found;
}

/** The repository path that a relative import points at; undefined for a package. */
export function importedPath(file: SourceFile, entry: Import): string | undefined {
  if (!entry.specifier.startsWith(".")) return undefined;
  const base = new URL(file.path, "file:///");
  return new URL(entry.specifier, base).pathname.slice(1);
}
