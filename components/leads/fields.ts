import { inEachLanguage } from "../../lib/i18n/language.ts";
import { afterwards, missings, movesAsked } from "../../lib/leads/schema.ts";
import { categories, stageTypes } from "../../lib/stages/schema.ts";
import { t } from "../../lib/i18n/t.ts";
import { asOptions, type FieldGroup, labelsOf, type RecordField } from "../records/field.ts";
import type { RecordFilter } from "../records/filter.ts";
import type { Option } from "../ui/Field.tsx";

type Named = readonly { id: number; name: string }[];

/** What the fields of a lead are chosen from. */
export interface LeadChoices {
  /** Offered where a lead was lost. */
  reasons?: Named;
  /** Per cent of the stage, in words; absent for a new lead. */
  chance?: string;
}

/** The fields of a lead that people edit, in groups. */
export function leadGroups({ reasons, chance }: LeadChoices = {}): FieldGroup[] {
  const hint = chance === undefined
    ? t("leads.probabilityHintNew")
    : t("leads.probabilityHint", { percent: chance });
  const groups: FieldGroup[] = [
    {
      title: t("leads.deal"),
      fields: [
        { name: "title", label: t("leads.field.title") },
        { name: "ownerId", label: t("leads.field.ownerId"), pick: "users" },
        { ...party("customerId"), pick: "customers" },
        { ...party("companyId"), pick: "companies", hint: t("leads.companyHint") },
        { ...text("amount"), type: "amount", placeholder: t("leads.amountExample") },
        { ...text("currency"), hint: t("leads.currencyHint") },
      ],
    },
    {
      title: t("leads.prospects"),
      fields: [
        { ...text("expectedCloseOn"), type: "date" },
        { ...text("probability"), hint },
        { ...text("source"), placeholder: t("leads.sourceExample") },
      ],
    },
  ];
  if (reasons !== undefined) groups.push({ title: t("leads.lose"), fields: lossFields(reasons) });
  return groups;
}

type TextField = "amount" | "currency" | "expectedCloseOn" | "probability" | "source";

function text(name: TextField): RecordField {
  return { name, label: t(`leads.field.${name}`), optional: true };
}

function party(name: "customerId" | "companyId"): RecordField {
  return { name, label: t(`leads.field.${name}`), optional: true };
}

/** Why a lead was lost. */
export function lossFields(reasons: Named): RecordField[] {
  return [
    {
      name: "lostReasonId",
      label: t("leads.field.lostReasonId"),
      options: [{ value: "", label: t("form.none") }, ...asOptions(reasons)],
    },
    { name: "lostNote", label: t("leads.field.lostNote"), type: "prose", optional: true },
  ];
}

/** The stage to move to. */
export function stageField(stages: Named): RecordField {
  return { name: "stageId", label: t("leads.field.stageId"), options: asOptions(stages) };
}

/** The fields that a stage asks for, where errors say that they are missing. */
export function missingFieldsOf(errors: readonly { field: string }[]): RecordField[] {
  return leadFields().filter(({ name }) => errors.some((one) => one.field === name));
}

/** All of them that the record page opens, in its order. */
export function leadFields(choices?: LeadChoices): RecordField[] {
  return leadGroups(choices).flatMap((group) => group.fields);
}

/** The fields whose changes can be told without looking up what an id stands for. */
export const loggedLabels: Readonly<Record<string, string>> = inEachLanguage(() =>
  labelsOf([
    ...leadFields().filter(({ pick }) => pick === undefined || pick === "users"),
    { name: "lostNote", label: t("leads.field.lostNote") },
  ])
);

/** What people call each field, those of links and moves included. */
export const leadLabels: Readonly<Record<string, string>> = inEachLanguage(() => ({
  ...labelsOf(leadFields({ reasons: [] })),
  customerId: t("leads.field.customerId"),
  companyId: t("leads.field.companyId"),
  stageId: t("leads.field.stageId"),
}));

export interface FilterChoices {
  teams: Named;
  stages: Named;
  pipelines: Named;
  reasons: Named;
}

/** The filters of the list; those without options come from links. */
export function leadFilters(choices: FilterChoices): RecordFilter[] {
  const { teams, stages, pipelines, reasons } = choices;
  const all: RecordFilter[] = [
    { name: "status", label: t("leads.field.status"), options: statusOptions },
    { name: "stageId", label: t("leads.field.stageId"), options: asOptions(stages) },
    { name: "ownerId", label: t("leads.field.ownerId"), pick: "users" },
    { name: "teamId", label: t("leads.field.teamId"), options: asOptions(teams) },
    { name: "rotting", label: t("leads.field.rotting"), options: rottingOptions },
    {
      name: "nextTask",
      label: t("leads.field.nextTask"),
      options: [{ value: "none", label: t("leads.withoutTask") }],
    },
    { name: "closeFrom", label: t("leads.field.closeFrom"), type: "date" },
    { name: "closeTo", label: t("leads.field.closeTo"), type: "date" },
    { name: "source", label: t("leads.field.source"), type: "text" },
    { name: "lostReasonId", label: t("leads.field.lostReasonId"), options: asOptions(reasons) },
    { name: "customerId", label: t("leads.field.customerId"), pick: "customers" },
    { name: "companyId", label: t("leads.field.companyId"), pick: "companies" },
    ...pastFilters(stages),
  ];
  if (pipelines.length < 2) return all;
  const options = asOptions(pipelines);
  return [{ name: "pipelineId", label: t("leads.field.pipelineId"), options }, ...all];
}

/** What reports link to. */
function pastFilters(stages: Named): RecordFilter[] {
  const words = <V extends string>(values: readonly V[], of: (value: V) => string): Option[] =>
    values.map((value) => ({ value, label: of(value) }));
  const days = ["createdFrom", "createdTo", "closedFrom", "closedTo"] as const;
  return [
    ...days.map((name) => ({ name, label: t(`leads.field.${name}`) })),
    {
      name: "enteredStageId",
      label: t("leads.field.enteredStageId"),
      known: asOptions(stages),
    },
    {
      name: "moved",
      label: t("leads.field.moved"),
      known: words(movesAsked, (move) => t(`reports.move.${move}`)),
    },
    { name: "movedSince", label: t("leads.field.movedSince") },
    { name: "movedFrom", label: t("leads.field.movedFrom") },
    { name: "movedTo", label: t("leads.field.movedTo") },
    { name: "enteredFrom", label: t("leads.field.enteredFrom") },
    { name: "enteredTo", label: t("leads.field.enteredTo") },
    {
      name: "afterwards",
      label: t("leads.field.afterwards"),
      known: words(afterwards, (way) => t(`leads.afterwards.${way}`)),
    },
    {
      name: "missing",
      label: t("records.missing"),
      known: words(missings, (field) => t(`leads.field.${field}`)),
    },
    {
      name: "forecastCategory",
      label: t("leads.field.forecastCategory"),
      known: words(categories, (category) => t(`leads.category.${category}`)),
    },
  ];
}

const statusOptions: Option[] = inEachLanguage(() =>
  stageTypes.map((value) => ({
    value,
    label: t(`leads.status.${value}`),
  }))
);

const rottingOptions: Option[] = inEachLanguage(() =>
  (["true", "false"] as const).map((value) => ({
    value,
    label: t(`leads.rotting.${value}`),
  }))
);
