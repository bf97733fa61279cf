import { upload } from "./upload.ts";

/** What the server made of a form: another page, or why there is none in its own words. */
export type FormEnd = URL | { problem: string } | "cancelled" | "too large" | "failed";

/** A form on its way. */
export interface FormSending {
  ended: Promise<FormEnd>;
  cancel(): void;
}

/** Sends a form as the browser would; `tell` hears which share of it has gone, from 0 to 1. */
export function sendForm(form: HTMLFormElement, tell: (share: number) => void): FormSending {
  const { answered, cancel } = upload(form.action, new FormData(form), tell);
  return { cancel, ended: answered.then((end) => endOf(end, form.action)) };
}

function endOf(end: XMLHttpRequest | "cancelled" | "failed", action: string): FormEnd {
  if (typeof end === "string") return end;
  if (end.status < 400 && end.responseURL !== action) return new URL(end.responseURL);
  const page = new DOMParser().parseFromString(end.responseText, "text/html");
  const problem = page.querySelector("form [role=alert]")?.textContent;
  if (problem) return { problem };
  return end.status === 413 ? "too large" : "failed";
}
