import type { ChangeSet } from "../../lib/changes/change_set.ts";
import { listInWords } from "../../lib/i18n/format.ts";
import { inEachLanguage } from "../../lib/i18n/language.ts";
import { t } from "../../lib/i18n/t.ts";
import { wordsOf } from "./entities.ts";
import { recordsInWords } from "./words.ts";

/** What each action is called. */
export const actions: Readonly<Record<string, string>> = inEachLanguage(() => ({
  created: t("changes.action.created"),
  updated: t("changes.action.updated"),
  deleted: t("changes.action.deleted"),
  restored: t("changes.action.restored"),
  merged: t("changes.action.merged"),
  moved: t("changes.action.moved"),
  won: t("changes.action.won"),
  lost: t("changes.action.lost"),
  reopened: t("changes.action.reopened"),
  erased: t("changes.action.erased"),
  purged: t("changes.action.purged"),
}));

/** What was done to one record: "Customer 7 moved to the trash". */
export function deedInWords(
  { entity, entityId, action, name }: ChangeSet["changes"][number],
): string {
  const { noun } = wordsOf(entity);
  return t("changes.deed", { noun, called: name ?? entityId, action: actions[action] ?? action });
}

/** What a change set did, in a line: each kind of deed with how often; of many, only how many. */
export function deedsInWords({ changes, records }: ChangeSet): string {
  const [first] = changes;
  if (first === undefined) return recordsInWords({ records });
  if (changes.length === 1 && records === 1) return deedInWords(first);
  const seen = new Set(changes.map(({ entity, entityId }) => `${entity}/${entityId}`)).size;
  const kinds = new Map<string, { noun: string; action: string; count: number }>();
  for (const { entity, action } of changes) {
    const key = `${entity}.${action}`;
    const kind = kinds.get(key) ??
      { noun: wordsOf(entity).noun, action: actions[action] ?? action, count: 0 };
    kinds.set(key, { ...kind, count: kind.count + 1 });
  }
  const [only] = kinds.values();
  if (kinds.size === 1 && only !== undefined) {
    return t("changes.deeds", { ...only, count: seen < records ? records : only.count });
  }
  if (seen < records) return recordsInWords({ records });
  return listInWords([...kinds.values()].map((kind) => t("changes.deeds", kind)));
}
