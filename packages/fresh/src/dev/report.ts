import type { SnapshotFile } from "../static/snapshot.ts";
import { logInfo } from "../log.ts";

const SHOWN = 3;

/** Says how many bytes of browser code a build has, as they are and compressed, largest first. */
export function reportSizes(files: Record<string, SnapshotFile>): void {
  const scripts = Object.entries(files)
    .filter(([url]) => url.startsWith("/_fresh/js/") && url.endsWith(".js"))
    .map(([url, { size, gzip }]) => ({ name: url.split("/").at(-1), size, gzip: gzip ?? size }))
    .sort((a, b) => b.gzip - a.gzip);
  const sum = (of: "size" | "gzip") => scripts.reduce((total, item) => total + item[of], 0);
  const largest = scripts.slice(0, SHOWN).map(({ name, gzip }) => `${name} ${kilobytes(gzip)}`);
  logInfo(
    `${scripts.length} scripts, ${kilobytes(sum("size"))}, ${kilobytes(sum("gzip"))} with gzip; ` +
      `largest: ${largest.join(", ")}`,
  );
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
