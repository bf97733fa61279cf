import { logInfo } from "./log.ts";

/** Where `app.listen()` listens. */
export type ListenOptions =
  & Partial<Deno.ServeTcpOptions & Deno.TlsCertifiedKeyPem>
  & {
    /** Shown instead of the address, where it differs from the one of this machine. */
    remoteAddress?: string;
  };

type Handler = (
  request: Request,
  info?: Deno.ServeHandlerInfo,
) => Promise<Response>;

const FIRST_PORT = 8000;
const LAST_PORT = 8019;

/** Starts a server and gives it. Throws `Deno.errors.AddrInUse` if no port is free. */
export function listen(
  handler: Handler,
  basePath: string,
  options: ListenOptions,
): Deno.HttpServer<Deno.NetAddr> {
  const { remoteAddress, ...serveOptions } = options;
  const onListen = serveOptions.onListen ??
    ((address: Deno.NetAddr) => printAddress(address, basePath, "cert" in options, remoteAddress));
  return serveOnFreePort({ ...serveOptions, onListen }, handler);
}

function serveOnFreePort(
  options: Partial<Deno.ServeTcpOptions>,
  handler: Handler,
) {
  if (options.port !== undefined) return Deno.serve(options, handler);
  for (let port = FIRST_PORT; port < LAST_PORT; port++) {
    try {
      return Deno.serve({ ...options, port }, handler);
    } catch (error) {
      if (!(error instanceof Deno.errors.AddrInUse)) throw error;
    }
  }
  return Deno.serve({ ...options, port: LAST_PORT }, handler);
}

function printAddress(
  address: Deno.NetAddr,
  basePath: string,
  isSecure: boolean,
  remoteAddress?: string,
): void {
  const isAny = address.hostname === "0.0.0.0" || address.hostname === "::";
  const host = isAny ? "localhost" : address.hostname;
  const authority = host.includes(":") ? `[${host}]` : host;
  const local = `${isSecure ? "https" : "http"}://${authority}:${address.port}${basePath}/`;
  logInfo(`Ready at ${remoteAddress ?? local}`);
}
