import { inEachLanguage } from "../../lib/i18n/language.ts";
import { t } from "../../lib/i18n/t.ts";
import { roles, userStatuses } from "../../lib/users/schema.ts";
import { asOptions, type FieldGroup, type RecordField } from "../records/field.ts";
import { timeZones } from "../records/time_zones.ts";
import type { RecordFilter } from "../records/filter.ts";
import type { Option } from "../ui/Field.tsx";

type Named = readonly { id: number; name: string }[];

const roleOptions: Option[] = inEachLanguage(() =>
  roles.map((value) => ({ value, label: t(`users.role.${value}`) }))
);

function teamField(teams: Named): RecordField {
  const none = { value: "", label: t("users.noTeam") };
  const options = [none, ...asOptions(teams)];
  return { name: "teamId", label: t("users.field.teamId"), options, optional: true };
}

const name: RecordField = inEachLanguage(() => ({ name: "name", label: t("users.field.name") }));
const email: RecordField = inEachLanguage(() => ({
  name: "email",
  label: t("users.field.email"),
  type: "email",
}));
const role: RecordField = inEachLanguage(() => ({
  name: "role",
  label: t("users.field.role"),
  options: roleOptions,
}));
const region: RecordField[] = inEachLanguage(() => [
  { name: "locale", label: t("users.field.locale"), hint: t("users.localeHint") },
  {
    name: "timeZone",
    label: t("users.field.timeZone"),
    hint: t("users.timeZoneHint"),
    suggestions: timeZones,
  },
]);

/** The fields of a user that an administrator edits, in groups. */
export function userGroups(teams: Named): FieldGroup[] {
  return [
    { title: t("users.person"), fields: [name, email] },
    { title: t("users.rights"), fields: [role, teamField(teams)] },
    { title: t("users.region"), fields: region },
  ];
}

/** The fields of an invitation. */
export function inviteGroups(teams: Named): FieldGroup[] {
  const password: RecordField = {
    name: "password",
    label: t("users.field.password"),
    type: "password",
    optional: true,
    hint: t("users.passwordHint"),
  };
  return [
    { title: t("users.person"), fields: [name, email, password] },
    { title: t("users.rights"), fields: [role, teamField(teams)] },
  ];
}

/** All fields of a user, in the order of their page. */
export function userFields(teams: Named): RecordField[] {
  return userGroups(teams).flatMap((group) => group.fields);
}

/** The filters of the list of users. */
export function userFilters(teams: Named): RecordFilter[] {
  const statuses = userStatuses.map((value) => ({ value, label: t(`users.status.${value}`) }));
  return [
    { name: "role", label: t("users.field.role"), options: roleOptions },
    { name: "status", label: t("users.field.status"), options: statuses },
    { name: "teamId", label: t("users.field.teamId"), options: asOptions(teams) },
  ];
}

/** The fields of a team. */
export function teamFields(): RecordField[] {
  return [
    { name: "name", label: t("teams.field.name") },
    { name: "managerId", label: t("teams.field.managerId"), pick: "users", optional: true },
  ];
}

/** The fields of the organisation. */
export const organisationFields: readonly RecordField[] = inEachLanguage(() => [
  { name: "name", label: t("organisation.field.name") },
  {
    name: "baseCurrency",
    label: t("organisation.field.baseCurrency"),
    hint: t("organisation.baseCurrencyHint"),
  },
  {
    name: "timeZone",
    label: t("organisation.field.timeZone"),
    hint: t("users.timeZoneHint"),
    suggestions: timeZones,
  },
  { name: "locale", label: t("organisation.field.locale"), hint: t("users.localeHint") },
  {
    name: "requireTwoFactor",
    label: t("twoFactor.requirement"),
    options: [
      { value: "false", label: t("twoFactor.voluntary") },
      { value: "true", label: t("twoFactor.demanded") },
    ],
  },
]);
