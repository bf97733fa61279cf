import { formatMoment, type Reader } from "../../lib/i18n/format.ts";

/** A moment as people say it, in their time zone; to the minute for machines, too. */
export function Moment({ at, reader }: { at: string; reader: Reader }) {
  return <time dateTime={`${at.slice(0, 16)}Z`}>{formatMoment(at, reader)}</time>;
}
