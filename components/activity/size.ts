import { formatNumber, type Reader } from "../../lib/i18n/format.ts";

/** A size in bytes as people say it: `812 B`, `34 KB`, `2.5 MB`. */
export function sizeInWords(bytes: number, reader: Reader): string {
  if (bytes < 1024) return `${formatNumber(bytes, reader)} B`;
  const kilobytes = bytes / 1024;
  if (kilobytes < 1024) return `${formatNumber(Math.round(kilobytes), reader)} KB`;
  return `${formatNumber(Math.round(kilobytes / 102.4) / 10, reader)} MB`;
}
