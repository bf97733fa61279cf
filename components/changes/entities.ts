import { t } from "../../lib/i18n/t.ts";
import { fieldLabels, valueInWords } from "../customers/labels.ts";

/** How changes of an entity are put into words. */
export interface EntityWords {
  /** "Customer". */
  noun: string;
  /** What people call each field; a field without a label is not shown. */
  labels: Readonly<Record<string, string>>;
  /** A field's value in words; `people` has the names behind ids of users. */
  value(field: string, value: unknown, people: readonly { id: number; name: string }[]): string;
  /** Sentences for actions beyond created, updated, deleted and restored. */
  deeds?: Readonly<Record<string, string>>;
}

const entities: Readonly<Record<string, EntityWords>> = {
  customers: { noun: t("noun.customer"), labels: fieldLabels, value: valueInWords },
  "lost-reasons": plainWords(t("noun.lostReason"), { name: t("field.name") }),
};

/** The words of an entity; of one that has none, its records are called records. */
export function wordsOf(entity: string): EntityWords {
  return entities[entity] ?? plainWords(t("noun.record"), {});
}

/** The words of an entity whose values need no translation. */
export function plainWords(noun: string, labels: EntityWords["labels"]): EntityWords {
  return { noun, labels, value: plainValue };
}

/** A value as it stands; a missing one is said to be empty. */
export function plainValue(_field: string, value: unknown): string {
  if (value === null || value === undefined || value === "") return t("form.empty");
  return Array.isArray(value) ? value.join(", ") || t("form.empty") : String(value);
}
