import { t } from "../../lib/i18n/t.ts";
import { fieldLabels, valueInWords } from "../customers/labels.ts";

/** One change of one record, as the log keeps it. */
export interface LoggedChange {
  entity: string;
  action: string;
  before?: Readonly<Record<string, unknown>> | null;
  after?: Readonly<Record<string, unknown>> | null;
}

type People = readonly { id: number; name: string }[];

interface FieldChange {
  label: string;
  before: string;
  after: string;
}

/** The changed fields that people know, with both values in words. */
export function changedFields(change: LoggedChange, people: People): FieldChange[] {
  const names = Object.keys({ ...change.before, ...change.after });
  return names.flatMap((name) => {
    const label = fieldLabels[name];
    if (label === undefined) return [];
    const before = valueInWords(name, change.before?.[name], people);
    const after = valueInWords(name, change.after?.[name], people);
    return [{ label, before, after }];
  });
}

/** What a write did, in a sentence. */
export function changeInWords(change: LoggedChange, people: People): string {
  if (change.action === "created") return t("change.customerAdded");
  if (change.action === "deleted") return t("change.customerTrashed");
  if (change.action === "restored") return t("change.customerRestored");
  const fields = changedFields(change, people);
  const [first] = fields;
  if (first === undefined) return t("change.many", { count: 1 });
  if (fields.length === 1) return t("change.field", { ...first });
  return t("change.fields", { labels: fields.map((field) => field.label).join(", ") });
}
