/** What a receiver got: the headers it looks at, and the body's text and value. */
export interface Received {
  signature: string;
  event: string;
  text: string;
  body: { id: number; event: string; entity: string; entityId: number; data: { name?: string } };
}

/** A receiver of webhooks on this machine. */
export interface Receiver {
  url: string;
  received: Received[];
  /** What it answers from now on. */
  answer: (request: Request, got: Received) => Response | Promise<Response>;
  close(): Promise<void>;
}

/** Starts a receiver that takes everything until it is told otherwise. */
export function startReceiver(): Receiver {
  const receiver: Receiver = {
    url: "",
    received: [],
    answer: () => new Response(null, { status: 204 }),
    close: () => server.shutdown(),
  };
  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen() {} }, async (request) => {
    const text = await request.text();
    const got = {
      signature: request.headers.get("petrel-signature") ?? "",
      event: request.headers.get("petrel-event") ?? "",
      text,
      body: JSON.parse(text),
    };
    receiver.received.push(got);
    return await receiver.answer(request, got);
  });
  receiver.url = `http://127.0.0.1:${server.addr.port}/hook`;
  return receiver;
}
