import type { Ctx } from "../context.ts";
import { BoundedMap } from "../bounded_map.ts";
import { currentLanguage, currentLocale, languageOf } from "./language.ts";
import { t } from "./t.ts";

/** For whom a page is written: their language, their time zone, and the request's instant. */
export interface Reader {
  locale: string;
  timeZone: string;
  now: Date;
}

/** The reader behind a request: its person and its instant. */
export function readerOf({ actor, now }: Pick<Ctx, "actor" | "now">): Reader {
  return { locale: actor.locale, timeZone: actor.timeZone, now };
}

const noBreak = "\u00a0";
const dayMs = 86_400_000;
const quarterMs = 900_000;

/** A moment with its time if it lies today or yesterday, else its day: `Today 09:12`, `19 Nov`. */
export function formatMoment(at: string | Date, reader: Reader): string {
  const date = new Date(at);
  const distance = dayOf(reader.now, reader).number - dayOf(date, reader).number;
  if (distance === 0) return t("time.today", { time: formatTime(date, reader) });
  if (distance === 1) return t("time.yesterday", { time: formatTime(date, reader) });
  return formatDay(date, reader);
}

/** A day: with its weekday within ten days, without the year in this year, else `4 Mar 2025`. */
export function formatDay(at: string | Date, reader: Reader): string {
  const date = new Date(at);
  const [shown, today] = [dayOf(date, reader), dayOf(reader.now, reader)];
  const sameYear = shown.year === today.year;
  const day = { day: "numeric", month: "short" } as const;
  if (Math.abs(today.number - shown.number) <= 10) return withWeekday(date, reader, "short", day);
  return joined(part(date, reader, sameYear ? day : { ...day, year: "numeric" }));
}

/** A whole day for a heading: `Monday 23 November`. */
export function formatLongDay(at: Date, reader: Reader): string {
  return withWeekday(at, reader, "long", { day: "numeric", month: "long" });
}

type DayParts = Pick<Intl.DateTimeFormatOptions, "day" | "month">;

/** English goes without the comma that Intl would put after the weekday. */
function withWeekday(at: Date, reader: Reader, weekday: "short" | "long", day: DayParts): string {
  if (languageOf(reader.locale) !== "en") return joined(part(at, reader, { weekday, ...day }));
  return `${part(at, reader, { weekday })} ${joined(part(at, reader, day))}`;
}

/** A day is not broken into two lines; its weekday may stand alone. */
function joined(day: string): string {
  return day.replace(/(?<!,) /g, noBreak);
}

/** Hours and minutes in 24 hours: `09:12`. */
export function formatTime(at: string | Date, reader: Reader): string {
  return part(new Date(at), reader, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

/** A moment that has no reader, so that it says its zone: `4 Mar 2025, 09:12 UTC`. */
export function formatInstant(at: string): string {
  const day = { day: "numeric", month: "short", year: "numeric" };
  const options = { ...day, hour: "2-digit", minute: "2-digit", timeZoneName: "short" };
  return dates(regional(currentLocale()), "UTC", JSON.stringify(options)).format(new Date(at));
}

/** A number with its thousands separated: `12,400`. */
export function formatNumber(value: number, reader: Reader): string {
  return numbers(regional(reader.locale), "{}").format(value);
}

/** An amount in an ISO 4217 currency; cents only where they are not zero: `€48,000`. */
export function formatMoney(amount: number, currency: string, reader: Reader): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  const options = { style: "currency", currency, minimumFractionDigits: digits } as const;
  const text = numbers(
    regional(reader.locale),
    JSON.stringify({ ...options, maximumFractionDigits: digits }),
  ).format(amount);
  return languageOf(reader.locale) === "ar" ? isolated(text) : text;
}

/** Digits and a sign such as `US$` keep their order within a line that runs to the left. */
function isolated(text: string): string {
  return `\u2066${text.replaceAll("\u200f", "")}\u2069`;
}

/** A whole number in the language of the page, where no reader is at hand. */
export function formatCount(count: number): string {
  return numbers(regional(currentLocale()), "{}").format(count);
}

/** Words in a row: `Email, Phone and Status`. */
export function listInWords(words: readonly string[]): string {
  return lists(regional(currentLanguage()), "", "{}").format(words);
}

/** A share from 0 to 1 in whole per cent, with a no-break space: `72 %`. */
export function formatPercent(share: number, reader: Reader): string {
  return `${formatNumber(Math.round(share * 100), reader)}${noBreak}%`;
}

/** A day on the reader's calendar: the days since 1970, and its year. */
interface Day {
  number: number;
  year: string;
}

const days = new BoundedMap<string, Day>(1000);

/** Zones differ by quarters of an hour, so within one of them it is the same day. */
function dayOf(date: Date, { timeZone }: Reader): Day {
  const key = `${timeZone} ${Math.floor(date.getTime() / quarterMs)}`;
  const known = days.get(key);
  if (known !== undefined) return known;
  const shown = dates("en-CA", timeZone, "{}").format(date);
  const number = Math.round(Date.parse(`${shown}T00:00:00Z`) / dayMs);
  const day = { number, year: shown.slice(0, shown.indexOf("-", 1)) };
  days.set(key, day);
  return day;
}

function part(date: Date, reader: Reader, options: Intl.DateTimeFormatOptions): string {
  return dates(regional(reader.locale), reader.timeZone, JSON.stringify(options)).format(date);
}

/**
 * Plain "en" would put the month first; the product writes `19 Nov`. Plain Arabic has the digits of
 * the counts in its texts; a region keeps its own.
 */
function regional(locale: string): string {
  return { en: "en-GB", ar: "ar-u-nu-latn" }[locale] ?? locale;
}

const dates = remember((locale, timeZone, options) =>
  new Intl.DateTimeFormat(locale, { ...JSON.parse(options), timeZone })
);
const numbersBy = remember((locale, _, options) =>
  new Intl.NumberFormat(locale, JSON.parse(options))
);
const lists = remember((locale) => new Intl.ListFormat(locale));
const numbers = (locale: string, options: string) => numbersBy(locale, "", options);

type Make<T> = (locale: string, timeZone: string, options: string) => T;

/** Making an Intl format costs about 50 times what using it does. */
function remember<T>(make: Make<T>): Make<T> {
  const known = new Map<string, T>();
  return (locale, timeZone, options) => {
    const key = `${locale} ${timeZone} ${options}`;
    const found = known.get(key) ?? make(locale, timeZone, options);
    if (known.size < 500) known.set(key, found);
    return found;
  };
}
