import type { CompanyInput } from "./schema.ts";

/** A new row from what a create takes, without its owner, links and custom fields. */
export function newRow({ name, domain, industry, phone, website, address }: CompanyInput) {
  return {
    name,
    domain: domain ?? null,
    industry: industry ?? null,
    phone: phone ?? null,
    website: website ?? null,
    address: address ?? null,
  };
}
