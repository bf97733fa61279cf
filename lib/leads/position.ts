/*
 * A place in a column is a text that sorts by its bytes. It begins with a whole number whose first
 * character says how long it is ("a" one digit, "b" two ... and "Z" one, "Y" two ... below them), so
 * that adding at either end keeps keys short; after it stands a fraction, for what comes between.
 */
const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const base = BigInt(digits.length);

/** Choices that two people at one gap have at least, so that they hardly ever choose the same. */
const roomy = base ** 4n;

/** A number from 0 up to 1; another than `Math.random` makes keys repeatable. */
type Random = () => number;

/**
 * A key after `before` and before `after`; null stands for the end of the column. It is drawn at
 * random from the gap, since another may be writing there at the same time. Where there is no gap
 * (equal keys), it comes right after both.
 */
export function keyBetween(
  before: string | null,
  after: string | null,
  random: Random = Math.random,
): string {
  if (before === null && after === null) return `a0${fractionBetween("", null, random)}`;
  if (after === null) return following(before ?? "", random);
  const [nextWhole, nextFraction] = parts(after);
  if (before === null || before >= after) {
    return before === null
      ? decremented(nextWhole) + fractionBetween("", null, random)
      : following(before, random);
  }
  const [whole, fraction] = parts(before);
  if (whole === nextWhole) return whole + fractionBetween(fraction, nextFraction, random);
  const middle = incremented(whole);
  return middle < nextWhole
    ? middle + fractionBetween("", null, random)
    : whole + fractionBetween(fraction, null, random);
}

function following(key: string, random: Random): string {
  return incremented(parts(key)[0]) + fractionBetween("", null, random);
}

function parts(key: string): [whole: string, fraction: string] {
  const length = wholeLength(key);
  return [key.slice(0, length).padEnd(length, "0"), key.slice(length)];
}

function wholeLength(key: string): number {
  const head = key.charCodeAt(0);
  return head >= 97 ? head - 95 : 92 - head;
}

function incremented(whole: string): string {
  const value = valueOf(whole.slice(1)) + 1n;
  const written = textOf(value, whole.length - 1);
  if (written.length < whole.length) return whole.charAt(0) + written;
  const head = whole === "Z".padEnd(2, "z") ? "a" : String.fromCharCode(whole.charCodeAt(0) + 1);
  return head.padEnd(wholeLength(head), "0");
}

function decremented(whole: string): string {
  const value = valueOf(whole.slice(1)) - 1n;
  if (value >= 0n) return whole.charAt(0) + textOf(value, whole.length - 1);
  const head = whole.charAt(0) === "a" ? "Z" : String.fromCharCode(whole.charCodeAt(0) - 1);
  return head.padEnd(wholeLength(head), "z");
}

/** Digits that come after `low` and before `high` (null: no limit), never ending in 0. */
function fractionBetween(low: string, high: string | null, random: Random): string {
  const most = Math.max(low.length, high?.length ?? 0) + 8;
  for (let length = 1; length <= most; length++) {
    const from = cut(low, length);
    const to = high === null ? base ** BigInt(length) : cut(high, length);
    const gap = to - from - 1n;
    if (gap < roomy) continue;
    const chosen = from + 1n + BigInt(Math.floor(random() * Number(gap)));
    return textOf(chosen, length).replace(/0+$/, "");
  }
  return fractionBetween(low, null, random);
}

function cut(fraction: string, length: number): bigint {
  return valueOf(fraction.slice(0, length).padEnd(length, "0"));
}

function valueOf(text: string): bigint {
  return [...text].reduce((value, digit) => value * base + BigInt(digits.indexOf(digit)), 0n);
}

function textOf(value: bigint, length: number): string {
  let text = "";
  for (let rest = value; rest > 0n; rest /= base) text = digits.charAt(Number(rest % base)) + text;
  return text.padStart(length, "0");
}
