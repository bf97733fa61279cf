/** What of a search can be looked up, and how. */
export interface Wanted {
  text: string;
  /** No word has the three letters that an index over parts of words needs. */
  short: boolean;
  /** Its digits where it looks like a phone number. */
  phone: string | undefined;
}

/** Reads what someone typed. */
export function wantedIn(typed: string): Wanted {
  const words = typed.split(/\s+/).filter((word) => word !== "");
  return {
    text: words.join(" "),
    short: words.every((word) => [...word].length < 3),
    phone: phoneIn(typed),
  };
}

/** The digits without what stands for abroad or for the trunk, where there are enough to tell. */
function phoneIn(typed: string): string | undefined {
  if (!/^[+\d ()./-]+$/.test(typed)) return undefined;
  const digits = typed.replace(/\D/g, "").replace(/^0+/, "");
  return digits.length < 4 ? undefined : digits;
}

/** Enough digits from the end to know a number whose country is written in one place only. */
const telling = 8;

/** What the digits of a stored number may look like. */
export function phonePatterns(digits: string): string[] {
  const whole = `%${digits}%`;
  return digits.length > telling ? [whole, `%${digits.slice(-telling)}`] : [whole];
}
