import type { FunctionComponent } from "preact";
import { join } from "node:path";
import type { BuildCache, Island, StaticFile } from "../build_cache.ts";
import { addIslands } from "../island_table.ts";
import type { Snapshot, SnapshotFile } from "./snapshot.ts";

type Encoding = "br" | "gzip";

/** Files up to this size stay in memory once they are read, up to the total below. */
const MAX_KEPT_SIZE = 256 * 1024;
const MAX_KEPT_TOTAL = 32 * 1024 * 1024;

/** Serves a build from disk: `root` is the app's folder, `outDir` that of the build. */
export function createProdCache(
  root: string,
  outDir: string,
  snapshot: Snapshot,
): BuildCache {
  const islands = new Map<FunctionComponent, Island>();
  for (const island of snapshot.islands) {
    addIslands(islands, island.name, island.module, island);
  }
  return {
    root,
    buildId: snapshot.buildId,
    mode: "production",
    clientEntry: snapshot.clientEntry,
    imports: snapshot.imports,
    islands,
    routes: snapshot.routes,
    ...createFileTable(root, outDir, snapshot.files),
  };
}

function createFileTable(
  root: string,
  outDir: string,
  entries: Snapshot["files"],
): Required<Pick<BuildCache, "has" | "lacks" | "file">> {
  const files = new Map(Object.entries(entries));
  const served = new Map<string, StaticFile>();
  const read = createReader();
  const fileFor = (url: string, entry: SnapshotFile, encoding: Encoding | null) => {
    const plain = join(entry.inOutput ? outDir : root, entry.path);
    const packed = join(outDir, "static", `${url}.${encoding === "gzip" ? "gz" : "br"}`);
    return toStaticFile(entry, encoding, encoding === null ? plain : packed, read);
  };
  return {
    has: (pathname) => files.has(pathname),
    lacks: (pathname) => !files.has(pathname),
    file: (pathname, encodings) => {
      const entry = files.get(pathname);
      if (entry === undefined) return null;
      const encoding = chooseEncoding(entry, encodings);
      const key = `${encoding ?? ""}:${pathname}`;
      const file = served.get(key) ?? fileFor(pathname, entry, encoding);
      served.set(key, file);
      return file;
    },
  };
}

function chooseEncoding(
  entry: SnapshotFile,
  accepted: string[],
): Encoding | null {
  const allows = (encoding: Encoding) =>
    entry[encoding] !== undefined &&
    (accepted.includes(encoding) || accepted.includes("*"));
  if (allows("br")) return "br";
  return allows("gzip") ? "gzip" : null;
}

type Reader = (path: string, size: number) => ReturnType<StaticFile["open"]>;

function toStaticFile(
  entry: SnapshotFile,
  encoding: Encoding | null,
  path: string,
  read: Reader,
): StaticFile {
  const size = encoding === null ? entry.size : entry[encoding] ?? 0;
  return {
    contentType: entry.contentType,
    hash: entry.hash,
    size,
    encoding,
    varies: entry.br !== undefined || entry.gzip !== undefined,
    immutable: entry.immutable,
    open: () => read(path, size),
  };
}

function createReader(): Reader {
  const kept = new Map<string, Uint8Array | string>();
  let total = 0;
  const keep = async (path: string) => {
    const bytes = await Deno.readFile(path);
    // A string is sent faster than bytes.
    const content = isAscii(bytes) ? new TextDecoder().decode(bytes) : bytes;
    if (total + content.length <= MAX_KEPT_TOTAL && !kept.has(path)) {
      kept.set(path, content);
      total += content.length;
    }
    return content;
  };
  return (path, size) => {
    const known = kept.get(path);
    if (known !== undefined) return known;
    return size > MAX_KEPT_SIZE ? stream(path) : keep(path);
  };
}

async function stream(path: string): Promise<ReadableStream<Uint8Array>> {
  return (await Deno.open(path)).readable;
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 128);
}
