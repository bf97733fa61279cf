import { formatMoment, type Reader } from "../../lib/i18n/format.ts";

/** A moment as people say it, in their time zone. */
export function Moment({ at, reader }: { at: string; reader: Reader }) {
  return <time dateTime={at}>{formatMoment(at, reader)}</time>;
}
