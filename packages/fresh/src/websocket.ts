import { HttpError } from "./http_error.ts";

/** What happens on a WebSocket. */
export interface WebSocketHandlers {
  open?(socket: WebSocket): void;
  message?(socket: WebSocket, event: MessageEvent): void;
  close?(socket: WebSocket, code: number, reason: string): void;
  error?(socket: WebSocket, event: Event | ErrorEvent): void;
}

/** How a WebSocket is opened. */
export interface WebSocketUpgradeOptions {
  /** Seconds without an answer to a ping after which the connection is closed. */
  idleTimeout?: number;
  /** The subprotocol to accept. */
  protocol?: string;
}

type UpgradeArgument = WebSocketHandlers | WebSocketUpgradeOptions;

/**
 * Turns a request into a WebSocket: gives the response if handlers are given, else the socket too.
 * Throws `HttpError` 400 without an `Upgrade: websocket` header.
 */
export function upgrade(
  req: Request,
  first?: UpgradeArgument,
  options?: WebSocketUpgradeOptions,
): Response | { socket: WebSocket; response: Response } {
  if (req.headers.get("upgrade")?.toLowerCase() !== "websocket") {
    throw new HttpError(400, "Expected a WebSocket upgrade request");
  }
  if (!isHandlers(first)) return Deno.upgradeWebSocket(req, first ?? {});
  const { socket, response } = Deno.upgradeWebSocket(req, options ?? {});
  attach(socket, first);
  return response;
}

function isHandlers(
  value: UpgradeArgument | undefined,
): value is WebSocketHandlers {
  return value !== undefined &&
    Object.values(value).some((item) => typeof item === "function");
}

function attach(socket: WebSocket, handlers: WebSocketHandlers): void {
  socket.onopen = () => handlers.open?.(socket);
  socket.onmessage = (event) => handlers.message?.(socket, event);
  socket.onclose = (event) => handlers.close?.(socket, event.code, event.reason);
  socket.onerror = (event) => handlers.error?.(socket, event);
}
