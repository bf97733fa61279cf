const [port = "", path = "", count = "0", lanes = "1"] = Deno.args;

const request = new TextEncoder().encode(
  `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAccept: text/html,*/*\r\n` +
    `Accept-Encoding: gzip, br\r\nUser-Agent: bench\r\n\r\n`,
);
const decoder = new TextDecoder();

/** The length of an answer by its head, in bytes. Throws if it is not a full 200. */
function answerLength(head: string): number {
  const body = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  const end = head.indexOf("\r\n\r\n");
  if (!head.startsWith("HTTP/1.1 200") || body === undefined || end < 0) {
    throw new Error(`Unexpected answer: ${head.slice(0, 200)}`);
  }
  return end + 4 + Number(body);
}

/** Sends requests over one connection, each after the answer to the one before. */
async function lane(times: number): Promise<void> {
  using connection = await Deno.connect({ hostname: "127.0.0.1", port: Number(port) });
  const buffer = new Uint8Array(64 * 1024);
  for (let i = 0; i < times; i++) {
    await connection.write(request);
    let length = 0;
    for (let got = 0; length === 0 || got < length;) {
      const read = await connection.read(buffer);
      if (read === null) throw new Error("The server closed the connection");
      if (length === 0) length = answerLength(decoder.decode(buffer.subarray(0, read)));
      got += read;
    }
  }
}

const each = Math.ceil(Number(count) / Number(lanes));
await Promise.all(Array.from({ length: Number(lanes) }, () => lane(each)));
