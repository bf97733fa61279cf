/** An IP address as a number, with the count of its bits (32 or 128). */
export interface IpAddress {
  value: bigint;
  bits: number;
}

/** A range of addresses: those whose first `prefix` bits are those of `address`. */
export interface IpRange extends IpAddress {
  prefix: number;
}

const MAPPED_V4 = 0xffffn;

/** Reads an IPv4 or IPv6 address; an IPv4 one inside IPv6 is taken as IPv4. Null if broken. */
export function parseIp(text: string): IpAddress | null {
  if (!text.includes(":")) return parseV4(text);
  const address = parseV6(text.replace(/%.*$/, ""));
  if (address !== null && address.value >> 32n === MAPPED_V4) {
    return { value: address.value & 0xffffffffn, bits: 32 };
  }
  return address;
}

/** Reads an address or CIDR range. Throws a TypeError if it is neither. */
export function parseRange(text: string): IpRange {
  const [address = "", prefixText] = text.split("/");
  const ip = parseIp(address);
  if (ip === null) throw new TypeError(`Not an IP address or range: "${text}"`);
  const written = prefixText === undefined ? ip.bits : Number(prefixText);
  const prefix = address.includes(":") && ip.bits === 32 && prefixText !== undefined
    ? written - 96
    : written;
  if (!Number.isInteger(prefix) || prefix < 0 || prefix > ip.bits) {
    throw new TypeError(`Not an IP address or range: "${text}"`);
  }
  return { ...ip, prefix };
}

/** True if the address lies in the range. */
export function isInRange(ip: IpAddress, range: IpRange): boolean {
  const shift = BigInt(range.bits - range.prefix);
  return ip.bits === range.bits && ip.value >> shift === range.value >> shift;
}

function parseV4(text: string): IpAddress | null {
  const parts = text.split(".");
  const isValid = parts.length === 4 &&
    parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256);
  if (!isValid) return null;
  return {
    value: BigInt(parts.reduce((sum, part) => sum * 256 + Number(part), 0)),
    bits: 32,
  };
}

function parseV6(text: string): IpAddress | null {
  const halves = v4TailToHex(text).split("::");
  if (halves.length > 2) return null;
  const [head = [], tail = []] = halves.map((half) => half === "" ? [] : half.split(":"));
  const missing = 8 - head.length - tail.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return null;
  const groups = [...head, ...Array<string>(missing).fill("0"), ...tail];
  if (!groups.every((group) => /^[\da-f]{1,4}$/i.test(group))) return null;
  return {
    value: BigInt(
      "0x" + groups.map((group) => group.padStart(4, "0")).join(""),
    ),
    bits: 128,
  };
}

function v4TailToHex(text: string): string {
  const at = text.lastIndexOf(":") + 1;
  const v4 = parseV4(text.slice(at));
  if (v4 === null) return text;
  return `${text.slice(0, at)}${(v4.value >> 16n).toString(16)}:${
    (v4.value & 0xffffn).toString(16)
  }`;
}
