import { createServer, type Socket } from "node:net";
import { connect } from "node:net";

/** A wire between our processes and a server, which a test can cut or make slow. */
export interface Wire {
  port: number;
  /** Every connection ends now; new ones are possible. */
  cut(): void;
  /** So many milliseconds more for everything that passes, each way. */
  delay(milliseconds: number): void;
  close(): Promise<void>;
}

/** Listens on loopback and passes everything on to a port. */
export async function openWire(target: number): Promise<Wire> {
  const open = new Set<Socket>();
  let delay = 0;
  const pass = (from: Socket, to: Socket) => {
    open.add(from);
    from.on("data", (bytes) => {
      if (delay === 0) to.write(bytes);
      else setTimeout(() => to.writable && to.write(bytes), delay);
    });
    from.on("error", () => to.destroy());
    from.on("close", () => {
      open.delete(from);
      to.destroy();
    });
  };
  const server = createServer((client) => {
    const upstream = connect(target, "127.0.0.1");
    client.setNoDelay(true);
    upstream.setNoDelay(true);
    pass(client, upstream);
    pass(upstream, client);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const cut = () => open.forEach((socket) => socket.destroy());
  return {
    port: typeof address === "object" ? address?.port ?? 0 : 0,
    cut,
    delay: (milliseconds) => void (delay = milliseconds),
    close() {
      cut();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
