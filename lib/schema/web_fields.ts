import { z } from "zod";

const dotted = /^(?=.{4,253}$)([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]{0,61}[a-z\d]$/;

/** The host of a web address in lower case; a whole address is taken for its host. */
export function host() {
  const hint = "Write the domain alone, like example.com.";
  return z.string({ error: hint }).trim().transform(hostOf)
    .refine((name) => dotted.test(name), hint);
}

function hostOf(written: string): string {
  const address = /^[a-z]+:\/\//i.test(written) ? written : `https://${written}`;
  return URL.canParse(address) ? new URL(address).hostname.replace(/\.$/, "") : written;
}

/** A web address of http or https, up to 500 characters; `https://` is added where it is left out. */
export function webAddress() {
  const hint = "Write a web address, like https://example.com.";
  return z.string({ error: hint }).trim().max(500, "Keep this to 500 characters.")
    .transform((written) => /^[a-z][a-z\d+.-]*:/i.test(written) ? written : `https://${written}`)
    .refine(isWebAddress, hint);
}

function isWebAddress(address: string): boolean {
  if (!URL.canParse(address) || /\s/.test(address)) return false;
  const { protocol, hostname } = new URL(address);
  return (protocol === "https:" || protocol === "http:") && hostname.includes(".");
}
