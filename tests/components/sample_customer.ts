import type { Customer } from "../../lib/customers/schema.ts";

/** A customer as lists give it, with some fields changed. */
export function sampleCustomer(fields: Partial<Customer> = {}): Customer {
  return {
    id: 42,
    name: "Amélie Fontaine",
    email: "a.fontaine@example.test",
    phone: "+33 (1) 45 55 01 10",
    company: "Clinique du Parc",
    companyId: 3,
    jobTitle: "Head of IT",
    industry: "Healthcare",
    status: "active",
    source: null,
    tags: ["clinic", "paris"],
    doNotContact: false,
    ownerId: 7,
    owner: { id: 7, name: "Tomás Rivera", email: "tomas@example.test" },
    leadCount: 0,
    interactionCount: 0,
    mergedInto: null,
    createdAt: "2026-11-23T08:12:00.000Z",
    updatedAt: "2026-11-23T08:12:00.000Z",
    version: 3,
    deletedAt: null,
    custom: {},
    ...fields,
  };
}

export const reader = {
  locale: "en",
  timeZone: "Europe/Berlin",
  now: new Date("2026-11-23T12:00:00Z"),
};
