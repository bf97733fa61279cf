import type { CustomerInput } from "./schema.ts";

/** A new row from what a create takes, without its owner, links and custom fields. */
export function newRow({ name, email, phone, jobTitle, industry, source, ...rest }: CustomerInput) {
  return {
    name,
    email,
    phone: phone ?? null,
    jobTitle: jobTitle ?? null,
    industry: industry ?? null,
    source: source ?? null,
    status: rest.status ?? "prospect",
    tags: rest.tags ?? [],
    doNotContact: rest.doNotContact ?? false,
  };
}
