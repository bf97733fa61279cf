import { gzipSync } from "node:zlib";

/** A plain static page beside which ours is measured. */
export interface PlainPage {
  url: string;
  close(): Promise<void>;
}

/** Serves what a page shows, without its scripts and files, padded to the same compressed bytes. */
export function servePlain(html: string, bytes: number): PlainPage {
  const body = padded(
    html.replace(/<script[\s\S]*?<\/script>|<link[^>]*>/g, ""),
    bytes,
  );
  const headers = { "content-type": "text/html; charset=utf-8", "content-encoding": "gzip" };
  const options = { hostname: "127.0.0.1", port: 0, onListen: () => {} };
  const server = Deno.serve(options, () => new Response(body, { headers }));
  return { url: `http://127.0.0.1:${server.addr.port}/`, close: () => server.shutdown() };
}

/** What does not compress, in a comment at the end, until the page is as large as asked for. */
function padded(html: string, bytes: number): Uint8Array<ArrayBuffer> {
  for (let length = 0;; length += 32) {
    const noise = crypto.getRandomValues(new Uint8Array(length));
    const packed = gzipSync(`${html}<!--${noise.toHex()}-->`, { level: 5 });
    if (packed.length >= bytes) return new Uint8Array(packed);
  }
}
