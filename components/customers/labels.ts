import type { Status } from "../../lib/customers/schema.ts";
import { inEachLanguage } from "../../lib/i18n/language.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Tone } from "../ui/Badge.tsx";

/** The fields that people edit, in the order of the record page. */
export const fields = [
  "name",
  "email",
  "phone",
  "company",
  "jobTitle",
  "industry",
  "status",
  "source",
  "tags",
  "doNotContact",
  "ownerId",
] as const;

export type Field = typeof fields[number];

/** What people call each field. */
export const fieldLabels: Readonly<Record<string, string>> = inEachLanguage(() =>
  Object.fromEntries(
    fields.map((field) => [field, t(`customers.field.${field}`)]),
  )
);

export const statusTones: Record<Status, Tone> = {
  prospect: "accent",
  active: "positive",
  inactive: "plain",
};

/** A field's value in words; an owner's id becomes their name where it is known. */
export function valueInWords(
  field: string,
  value: unknown,
  owners: readonly { id: number; name: string }[] = [],
): string {
  if (value === null || value === undefined || value === "") return t("form.empty");
  if (field === "status" && isStatus(value)) return t(`customers.status.${value}`);
  if (field === "doNotContact") return contactInWords(value === true || value === "true");
  if (field === "ownerId") {
    return owners.find((owner) => owner.id === Number(value))?.name ?? String(value);
  }
  if (Array.isArray(value)) return value.length === 0 ? t("form.empty") : value.join(", ");
  return String(value);
}

/** Whether the person may be contacted, in words. */
export function contactInWords(doNotContact: boolean): string {
  return doNotContact ? t("customers.doNotContact") : t("customers.contactAllowed");
}

function isStatus(value: unknown): value is Status {
  return typeof value === "string" && Object.hasOwn(statusTones, value);
}
