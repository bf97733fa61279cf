import { formatCount, listInWords } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { labelOf, wordsOf } from "./entities.ts";

/** One change of one record, as the log keeps it. */
export interface LoggedChange {
  entity: string;
  action: string;
  before?: Readonly<Record<string, unknown>> | null;
  after?: Readonly<Record<string, unknown>> | null;
}

/** The names behind ids: people for owners, and others by the field that holds the id. */
export type People = readonly { id: number; name: string }[];

interface FieldChange {
  label: string;
  before: string;
  after: string;
}

/** The changed fields that people know, with both values in words. */
export function changedFields(change: LoggedChange, people: People): FieldChange[] {
  const words = wordsOf(change.entity);
  const names = Object.keys({ ...change.before, ...change.after });
  return names.flatMap((name) => {
    const label = labelOf(words, name);
    if (label === undefined) return [];
    const before = words.value(name, change.before?.[name], people);
    const after = words.value(name, change.after?.[name], people);
    return [{ label, before, after }];
  });
}

/** What the Undo of a change set says: of several records, how many it takes back. */
export function undoInWords({ records }: { records: number }): string {
  if (records > countedRecords) return t("change.undoMany", { count: formatCount(countedRecords) });
  return records > 1 ? t("change.undoAll", { count: formatCount(records) }) : t("change.undo");
}

/** How many records a change set changed, in words. */
export function recordsInWords({ records }: { records: number }): string {
  const count = formatCount(Math.min(records, countedRecords));
  if (records > countedRecords) return t("changes.recordsOver", { count });
  return records === 1 ? t("changes.recordsOne") : t("changes.records", { count });
}

// Change sets of more records say only that there are more.
const countedRecords = 10_000;

/** What a write did, in a sentence. */
export function changeInWords(change: LoggedChange, people: People): string {
  const { noun, deeds = {} } = wordsOf(change.entity);
  const deed = deeds[change.action];
  if (deed !== undefined) return deed;
  if (change.action === "created") return t("change.added", { noun });
  if (change.action === "deleted") return t("change.trashed", { noun });
  if (change.action === "restored") return t("change.restoredIt", { noun });
  const fields = changedFields(change, people);
  const [first] = fields;
  if (first === undefined) return t("change.many", { count: 1 });
  if (fields.length === 1) return t("change.field", { ...first });
  return t("change.fields", { labels: listInWords(fields.map((field) => field.label)) });
}
