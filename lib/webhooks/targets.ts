import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";

/** Networks that are no place on the open internet (IANA's special-purpose registries). */
const networks: readonly [address: string, prefix: number, family: "ipv4" | "ipv6"][] = [
  ["0.0.0.0", 8, "ipv4"],
  ["10.0.0.0", 8, "ipv4"],
  ["100.64.0.0", 10, "ipv4"],
  ["127.0.0.0", 8, "ipv4"],
  ["169.254.0.0", 16, "ipv4"],
  ["172.16.0.0", 12, "ipv4"],
  ["192.0.0.0", 24, "ipv4"],
  ["192.0.2.0", 24, "ipv4"],
  ["192.168.0.0", 16, "ipv4"],
  ["198.18.0.0", 15, "ipv4"],
  ["198.51.100.0", 24, "ipv4"],
  ["203.0.113.0", 24, "ipv4"],
  ["224.0.0.0", 3, "ipv4"],
  ["::", 96, "ipv6"],
  ["64:ff9b::", 96, "ipv6"],
  ["64:ff9b:1::", 48, "ipv6"],
  ["100::", 64, "ipv6"],
  ["2001::", 23, "ipv6"],
  ["2001:db8::", 32, "ipv6"],
  ["2002::", 16, "ipv6"],
  ["fc00::", 7, "ipv6"],
  ["fe80::", 9, "ipv6"],
  ["ff00::", 8, "ipv6"],
];

const closed = new BlockList();
for (const [address, prefix, family] of networks) closed.addSubnet(address, prefix, family);

/** An address that a name stands for. */
export interface Address {
  address: string;
  family: 4 | 6;
}

/** Finds the addresses of a name; another than the system's makes tests repeatable. */
export type Resolve = (host: string) => Promise<readonly Address[]>;

const systemResolve: Resolve = async (host) =>
  (await lookup(host, { all: true })).map(({ address, family }) => ({
    address,
    family: family === 6 ? 6 : 4,
  }));

/** Whether an address lies in a private or otherwise special network. */
export function isPrivate({ address, family }: Address): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return closed.check(mapped, "ipv4");
  return closed.check(address, family === 6 ? "ipv6" : "ipv4");
}

/** A target that must not be asked. */
export class ForbiddenTarget extends Error {}

/**
 * The address to connect to for a URL, so that nothing is looked up a second time. Throws
 * ForbiddenTarget where any of the name's addresses is private and that is not allowed, and what the
 * lookup throws.
 */
export async function addressOf(
  url: URL,
  { allowPrivate, resolve = systemResolve }: { allowPrivate: boolean; resolve?: Resolve },
): Promise<Address> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const family = isIP(host);
  const addresses = family === 0
    ? await resolve(host)
    : [{ address: host, family: family === 6 ? 6 : 4 } as const];
  const [first] = addresses;
  if (first === undefined) throw new Error("The name has no address");
  if (!allowPrivate && addresses.some(isPrivate)) {
    throw new ForbiddenTarget("This address lies in a private network");
  }
  return first;
}
