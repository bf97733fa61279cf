import { upload } from "../ui/upload.ts";

/** What became of a file: the page that shows it, or why there is none. */
export type SendEnd = URL | "cancelled" | "too large" | "signed out" | "failed";

/** A file on its way. */
export interface Sending {
  ended: Promise<SendEnd>;
  cancel(): void;
}

/** Sends a file to a record; `tell` hears which share of it has gone, from 0 to 1. */
export function sendFile(here: string, file: File, tell: (share: number) => void): Sending {
  const body = new FormData();
  body.set("file", file);
  const { answered, cancel } = upload(`/api${here}/files`, body, tell);
  return { cancel, ended: answered.then((end) => endOf(end, here)) };
}

function endOf(end: XMLHttpRequest | "cancelled" | "failed", here: string): SendEnd {
  if (typeof end === "string") return end;
  if (end.status === 401) return "signed out";
  if (end.status === 413) return "too large";
  if (end.status !== 201) return "failed";
  const changed = end.getResponseHeader("Change-Set");
  return new URL(`${here}?changed=${changed}#files`, location.href);
}
