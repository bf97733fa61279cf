import { createHash } from "node:crypto";
import { AppError } from "../errors.ts";

const strong = (tag: string) => tag.trim().replace(/^W\//, "");

/** The tag of a record's version. */
export function versionTag(version: number): string {
  return `"${version}"`;
}

/** A weak tag of a text. */
export function contentTag(text: string): string {
  // Web Crypto would hand these few bytes to another thread, which costs more than the hash.
  return `W/"${createHash("sha1").update(text).digest("base64url").slice(0, 16)}"`;
}

/** Whether `If-None-Match` names the tag; both without `W/`, since compression weakens tags. */
export function matchesNone(request: Request, tag: string): boolean {
  const header = request.headers.get("if-none-match");
  if (header === null) return false;
  return header.trim() === "*" || header.split(",").some((one) => strong(one) === strong(tag));
}

/**
 * The version that `If-Match` asks for; undefined without the header or with `*`. Throws
 * PRECONDITION_FAILED where it names no version of ours.
 */
export function exactVersion(request: Request): number | undefined {
  const header = request.headers.get("if-match");
  if (header === null || header.trim() === "*") return undefined;
  const version = /^"(\d{1,15})"$/.exec(strong(header))?.[1];
  if (version !== undefined) return Number(version);
  throw new AppError("PRECONDITION_FAILED", "If-Match names no version of this record");
}
