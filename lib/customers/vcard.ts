import ICAL from "ical.js";
import type { Customer } from "./schema.ts";

type Property = [name: string, parameters: object, type: string, ...values: (string | string[])[]];

/** A customer as a vCard 4.0 (RFC 6350); `origin` is where its link leads. */
export function vcardOf(customer: Customer, origin: string): string {
  const { id, name, email, phone, company, jobTitle, tags, updatedAt } = customer;
  const url = `${origin}/customers/${id}`;
  const given: (Property | false)[] = [
    ["version", {}, "text", "4.0"],
    ["uid", {}, "uri", url],
    ["fn", {}, "text", name],
    ["email", { type: "work" }, "text", email],
    phone !== null && ["tel", { type: "work" }, "text", phone],
    company !== null && ["org", {}, "text", [company]],
    jobTitle !== null && ["title", {}, "text", jobTitle],
    tags.length > 0 && ["categories", {}, "text", ...tags],
    ["url", {}, "uri", url],
    ["rev", {}, "timestamp", updatedAt],
  ];
  const properties = given.filter((one) => one !== false);
  return `${ICAL.stringify(["vcard", properties]).trimEnd()}\r\n`;
}
