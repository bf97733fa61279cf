import { BlockList, isIP, isIPv6 } from "node:net";
import type { Context } from "fresh";
import type { Config } from "../config.ts";
import type { State } from "./define.ts";

const proxies = new WeakMap<Config, BlockList>();

function blockListOf(config: Config): BlockList {
  const list = new BlockList();
  for (const entry of config.TRUST_PROXY) {
    const [address = "", bits] = entry.split("/");
    const family = isIPv6(address) ? "ipv6" : "ipv4";
    if (isIP(address) === 0) continue;
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}

function isTrusted(config: Config, address: string): boolean {
  if (config.TRUST_PROXY.length === 0 || isIP(address) === 0) return false;
  let list = proxies.get(config);
  if (list === undefined) proxies.set(config, list = blockListOf(config));
  return list.check(address, isIPv6(address) ? "ipv6" : "ipv4");
}

function plain(address: string): string {
  return address.trim().replace(/^::ffff:(?=\d+\.)/i, "");
}

function peer(ctx: Context<State>): string | null {
  const address = ctx.info?.remoteAddr;
  return address !== undefined && "hostname" in address ? plain(address.hostname) : null;
}

/**
 * The address that a request came from. `X-Forwarded-For` counts only as far as trusted proxies
 * wrote it: the last entry that is none of them.
 */
export function clientAddress(ctx: Context<State>, config: Config): string | null {
  const direct = peer(ctx);
  if (direct === null || !isTrusted(config, direct)) return direct;
  const hops = (ctx.req.headers.get("x-forwarded-for") ?? "").split(",").map(plain).filter(Boolean);
  const client = hops.findLast((hop) => !isTrusted(config, hop)) ?? hops[0];
  return client !== undefined && isIP(client) !== 0 ? client : direct;
}

/** The key that an address is counted under: IPv6 by its /64, which one customer has as a whole. */
export function addressKey(address: string | null): string {
  if (address === null || !isIPv6(address)) return address ?? "unknown";
  const [head = "", tail] = address.split("::");
  const groups = head.split(":").filter(Boolean);
  if (tail !== undefined) groups.push(...Array(Math.max(0, 4 - groups.length)).fill("0"));
  return `${groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, "")).join(":")}::/64`;
}

/** The origin that people's browsers see, from PUBLIC_URL, a trusted proxy or the request. */
export function publicOrigin(ctx: Context<State>): string {
  const config = ctx.state.platform?.config;
  if (config?.PUBLIC_URL !== undefined) return new URL(config.PUBLIC_URL).origin;
  const direct = peer(ctx);
  if (config === undefined || direct === null || !isTrusted(config, direct)) return ctx.url.origin;
  const protocol = ctx.req.headers.get("x-forwarded-proto") ?? ctx.url.protocol.slice(0, -1);
  const host = ctx.req.headers.get("x-forwarded-host") ?? ctx.url.host;
  const origin = `${protocol === "https" ? "https" : "http"}://${host}`;
  return URL.canParse(origin) ? new URL(origin).origin : ctx.url.origin;
}

/** Whether the browser's side of the connection is encrypted. */
export function isHttps(ctx: Context<State>): boolean {
  return publicOrigin(ctx).startsWith("https:");
}
