import { createHmac } from "node:crypto";
import { type IncomingMessage, request as plainRequest, type RequestOptions } from "node:http";
import { request as secureRequest } from "node:https";
import { type Address, addressOf, type Resolve } from "./targets.ts";

/** How long a receiver may take for its answer, in milliseconds. */
const patience = 10_000;

/** How a message went. */
export interface Sent {
  /** undefined where there was no answer. */
  status: number | undefined;
  /** Why it counts as failed; undefined where it arrived. */
  error: string | undefined;
}

export interface Message {
  url: string;
  secret: string;
  event: string;
  deliveryId: number;
  body: string;
}

export interface SendOptions {
  allowPrivate: boolean;
  resolve?: Resolve;
  now?: Date;
  /** Milliseconds; default: 10,000. */
  timeout?: number;
}

/** `t=UNIX,v1=HMAC-SHA256(secret, t + "." + body)`, in hex. */
export function signature(secret: string, body: string, now: Date): string {
  const at = Math.floor(now.getTime() / 1000);
  return `t=${at},v1=${createHmac("sha256", secret).update(`${at}.${body}`).digest("hex")}`;
}

/**
 * Sends one message to the address that was looked up and checked just now. Any answer but 2xx is a
 * failure, a redirect too: nobody checked where it leads. Never throws.
 */
export async function send(message: Message, options: SendOptions): Promise<Sent> {
  try {
    const url = new URL(message.url);
    const status = await post(url, await addressOf(url, options), message, options);
    const arrived = status >= 200 && status < 300;
    return { status, error: arrived ? undefined : `It answered ${status}` };
  } catch (error) {
    return { status: undefined, error: error instanceof Error ? error.message : String(error) };
  }
}

function post(
  url: URL,
  pinned: Address,
  message: Message,
  { now = new Date(), timeout = patience }: SendOptions,
): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const request = (url.protocol === "https:" ? secureRequest : plainRequest)({
    ...target(url, pinned),
    headers: headersFor(message, now),
  }, (response: IncomingMessage) => {
    resolve(response.statusCode ?? 0);
    response.destroy();
  });
  const timer = setTimeout(() => {
    reject(new Error(`No answer in ${timeout / 1000} s`));
    request.destroy();
  }, timeout);
  request.on("error", reject);
  request.end(message.body);
  return promise.finally(() => clearTimeout(timer));
}

/** The connection goes to the pinned address; the name is for the certificate and the receiver. */
function target(url: URL, pinned: Address): RequestOptions {
  return {
    method: "POST",
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: url.port || (url.protocol === "https:" ? 443 : 80),
    path: url.pathname + url.search,
    agent: false,
    lookup: (_host, options, done) => {
      if (options.all) done(null, [pinned]);
      else done(null, pinned.address, pinned.family);
    },
  };
}

function headersFor({ secret, event, deliveryId, body }: Message, now: Date) {
  return {
    "Content-Type": "application/json",
    "Content-Length": String(new TextEncoder().encode(body).length),
    "User-Agent": "Petrel",
    "Petrel-Event": event,
    "Petrel-Delivery": String(deliveryId),
    "Petrel-Signature": signature(secret, body, now),
  };
}
