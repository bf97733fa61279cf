import { get } from "node:http";
import { gunzipSync, gzipSync } from "node:zlib";

/** An answer as it goes over the line, compressed by gzip. */
export interface Sent {
  bytes: number;
  text: string;
  cookies: string[];
}

/** Fetches as a browser would, without unpacking, so that bytes are those of the line. */
export async function fetchSent(url: string, cookie: string): Promise<Sent> {
  const { promise, resolve, reject } = Promise.withResolvers<Sent>();
  get(url, { headers: { "accept-encoding": "gzip", cookie } }, (response) => {
    const parts: Uint8Array[] = [];
    response.on("data", (part: Uint8Array) => parts.push(part));
    response.on("error", reject);
    response.on("end", () => {
      const packed = new Uint8Array(parts.flatMap((part) => [...part]));
      const isPacked = response.headers["content-encoding"] === "gzip";
      const text = new TextDecoder().decode(isPacked ? gunzipSync(packed) : packed);
      const cookies = (response.headers["set-cookie"] ?? []).map((line) =>
        line.split(";")[0] ?? ""
      );
      // A build in memory has no compressed files; those on disk have.
      const bytes = isPacked ? packed.length : gzipSync(packed, { level: 9 }).length;
      resolve({ bytes, text, cookies });
    });
  }).on("error", reject);
  return await promise;
}

/** The scripts that a page loads before anything is clicked, with all that these import. */
export async function scriptBytes(origin: string, html: string): Promise<number> {
  const sent = new Map<string, number>();
  const wanted = [...html.matchAll(/"(\/_fresh\/js\/[^"]+\.js)"/g)].map(([, path = ""]) => path);
  for (let path = wanted.pop(); path !== undefined; path = wanted.pop()) {
    if (sent.has(path)) continue;
    const script = await fetchSent(origin + path, "");
    sent.set(path, script.bytes);
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    for (const [, name] of script.text.matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g)) {
      wanted.push(folder + name);
    }
  }
  return [...sent.values()].reduce((sum, bytes) => sum + bytes, 0);
}
