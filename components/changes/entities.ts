import { inEachLanguage } from "../../lib/i18n/language.ts";
import { t } from "../../lib/i18n/t.ts";
import { customKey, isCustom } from "../../lib/schema/custom_fields.ts";
import { companyFields } from "../companies/fields.ts";
import { fieldLabels, valueInWords } from "../customers/labels.ts";
import { newFieldFields } from "../fields/fields.ts";
import { loggedLabels } from "../leads/fields.ts";
import { namedFields, stageFields } from "../pipelines/fields.ts";
import { labelsOf } from "../records/field.ts";
import { fileWords, interactionWords, taskWords } from "../activity/change_words.ts";
import { organisationFields, teamFields, userFields } from "../admin/fields.ts";

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

const entities: Readonly<Record<string, EntityWords>> = inEachLanguage(() => ({
  customers: { noun: t("noun.customer"), labels: fieldLabels, value: valueInWords },
  companies: peopleWords(t("noun.company"), labelsOf(companyFields()), ["ownerId"]),
  users: {
    ...plainWords(t("noun.user"), {
      ...labelsOf(userFields([])),
      status: t("users.field.status"),
      viewedBy: t("users.viewAs"),
    }),
    deeds: { viewed: t("users.deed.viewed") },
  },
  teams: peopleWords(t("noun.team"), labelsOf(teamFields()), ["managerId"]),
  organisation: plainWords(t("admin.organisation"), {
    ...labelsOf(organisationFields),
    trashDays: t("retention.trashDays"),
    staleMonths: t("retention.staleMonths"),
  }),
  keys: plainWords(t("noun.key"), { name: t("keys.name"), scopes: t("keys.scopes") }),
  passwords: plainWords(t("password.title"), {}),
  passkeys: plainWords(t("passkeys.one"), { name: t("passkeys.name") }),
  twoFactors: plainWords(t("twoFactor.title"), {}),
  tasks: taskWords,
  interactions: interactionWords,
  files: fileWords,
  leads: {
    ...peopleWords(t("noun.lead"), loggedLabels, ["ownerId"]),
    deeds: {
      moved: t("leads.deed.moved"),
      won: t("leads.deed.won"),
      lost: t("leads.deed.lost"),
      reopened: t("leads.deed.reopened"),
    },
  },
  pipelines: plainWords(t("noun.pipeline"), labelsOf(namedFields)),
  stages: {
    ...plainWords(t("noun.stage"), labelsOf(stageFields)),
    deeds: { merged: t("stages.deed.merged") },
  },
  fields: plainWords(t("noun.field"), labelsOf(newFieldFields)),
  views: plainWords(t("noun.view"), {
    name: t("views.name"),
    shared: t("views.who"),
    isDefault: t("views.opens"),
    query: t("views.field.query"),
  }),
  pins: plainWords(t("noun.pin"), {
    report: t("pins.field.report"),
    query: t("pins.field.query"),
    position: t("pins.field.position"),
    teamId: t("pins.field.teamId"),
  }),
  targets: peopleWords(t("noun.target"), {
    userId: t("targets.field.userId"),
    quarter: t("targets.field.quarter"),
    amount: t("targets.field.amount"),
  }, ["userId"]),
  "lost-reasons": plainWords(t("noun.lostReason"), labelsOf(namedFields)),
}));

/** The words of an entity; of one that has none, its records are called records. */
export function wordsOf(entity: string): EntityWords {
  return entities[entity] ?? plainWords(t("noun.record"), {});
}

/** What people call a field; a custom one by its key. undefined for a field that is not shown. */
export function labelOf({ labels }: EntityWords, field: string): string | undefined {
  if (!isCustom(field)) return labels[field];
  const words = customKey(field).replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Every kind of record that has changes, for a picker. */
export function entityOptions(): { value: string; label: string }[] {
  return Object.entries(entities).map(([value, { noun }]) => ({ value, label: noun }));
}

/** The words of an entity whose values need no translation. */
export function plainWords(noun: string, labels: EntityWords["labels"]): EntityWords {
  return { noun, labels, value: plainValue };
}

/** The same where some fields hold the ids of people, who are called by their names. */
export function peopleWords(
  noun: string,
  labels: EntityWords["labels"],
  ids: readonly string[],
): EntityWords {
  return {
    noun,
    labels,
    value(field, value, people) {
      const name = ids.includes(field) && people.find((one) => one.id === Number(value))?.name;
      return name || plainValue(field, value);
    },
  };
}

/** A value as it stands; a missing one is said to be empty. */
export function plainValue(_field: string, value: unknown): string {
  if (value === null || value === undefined || value === "") return t("form.empty");
  return Array.isArray(value) ? value.join(", ") || t("form.empty") : String(value);
}
