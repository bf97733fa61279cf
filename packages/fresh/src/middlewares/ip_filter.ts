import type { Context } from "../context.ts";
import type { Middleware } from "../middleware.ts";
import { isInRange, parseIp, parseRange } from "./ip_address.ts";

/** Addresses or CIDR ranges, IPv4 and IPv6. */
export interface IpFilterRules {
  /** Refused, even if allowed below. */
  denyList?: string[];
  /** If not empty, everything else is refused. */
  allowList?: string[];
}

/** What a refused client gets. */
export interface IpFilterOptions<State = unknown> {
  /** Default: 403 "Forbidden". */
  onBlocked?: (
    remote: { addr: string; type: "IPv4" | "IPv6" | undefined },
    ctx: Context<State>,
  ) => Response | Promise<Response>;
}

/**
 * Refuses clients by the address of their connection (not `X-Forwarded-For`). Throws a TypeError
 * at once for a rule that is no address or range.
 */
export function ipFilter<State>(
  rules: IpFilterRules,
  { onBlocked = forbid }: IpFilterOptions<State> = {},
): Middleware<State> {
  const denied = (rules.denyList ?? []).map(parseRange);
  const allowed = (rules.allowList ?? []).map(parseRange);
  return (ctx) => {
    const remote = ctx.info.remoteAddr;
    const addr = "hostname" in remote ? remote.hostname : "";
    const ip = parseIp(addr);
    const isDenied = ip !== null &&
      denied.some((range) => isInRange(ip, range));
    const isAllowed = allowed.length === 0 ||
      (ip !== null && allowed.some((range) => isInRange(ip, range)));
    if (!isDenied && isAllowed) return ctx.next();
    const type = ip === null ? undefined : addr.includes(":") ? "IPv6" : "IPv4";
    return onBlocked({ addr, type }, ctx);
  };
}

function forbid(): Response {
  return new Response("Forbidden", { status: 403 });
}
