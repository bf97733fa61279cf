const KEY = "__frsh_c";

let buildId = "";

/** Sets the build id that `asset` stamps; the server calls it with the id of its build. */
export function setBuildId(id: string): void {
  buildId = id;
}

/** The build id: on the server as set, in the browser read from the URL of this very script. */
export function currentBuildId(): string {
  if (buildId === "") {
    buildId = /\/_fresh\/js\/([^/]+)\//.exec(import.meta.url)?.[1] ??
      crypto.randomUUID();
  }
  return buildId;
}

/** The path with the build id in its query, so that it may be cached for ever; only for `/x`. */
export function asset(path: string): string {
  if (
    path.charCodeAt(0) !== 47 || path.charCodeAt(1) === 47 || path.includes(KEY)
  ) return path;
  const hash = path.indexOf("#");
  const head = hash === -1 ? path : path.slice(0, hash);
  const tail = hash === -1 ? "" : path.slice(hash);
  return `${head}${head.includes("?") ? "&" : "?"}${KEY}=${currentBuildId()}${tail}`;
}

/** A `srcset` value with `asset` done on each of its paths; unchanged if it has a parenthesis. */
export function assetSrcSet(srcset: string): string {
  if (srcset.includes("(")) return srcset;
  return srcset.split(",").map((part) => {
    const path = part.trimStart();
    const space = path.search(/\s/);
    const end = space === -1 ? path.length : space;
    return part.slice(0, part.length - path.length) +
      asset(path.slice(0, end)) + path.slice(end);
  }).join(",");
}
