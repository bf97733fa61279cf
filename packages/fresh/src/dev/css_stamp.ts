import type { AssetFile } from "./transforms.ts";

const CSS_URL = /url\(\s*(["']?)(\/(?!\/)[^"')\s]*)\1\s*\)/g;
const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Stamps the build id on `url(/x)` of a stylesheet, so that what it names is cached for ever. */
export function stampCss(file: AssetFile, buildId: string): AssetFile {
  if (!file.path.endsWith(".css")) return file;
  const text = decoder.decode(file.content);
  const stamped = text.replace(CSS_URL, (whole, _quote: string, url: string) => {
    if (url.includes("__frsh_c=")) return whole;
    return `url("${stampUrl(url, buildId)}")`;
  });
  return stamped === text ? file : { ...file, content: encoder.encode(stamped) };
}

function stampUrl(url: string, buildId: string): string {
  const [path = "", ...hash] = url.split("#");
  const stamped = `${path}${path.includes("?") ? "&" : "?"}__frsh_c=${buildId}`;
  return [stamped, ...hash].join("#");
}
