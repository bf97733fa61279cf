import { t } from "./t.ts";

const whos = { users: "users", managers: "managers", administrators: "administrators" } as const;
const deeds = ["read", "change", "move", "restore"] as const;
type Deed = typeof deeds[number];

const whats = {
  customers: "customers",
  companies: "companies",
  leads: "leads",
  tasks: "tasks",
  interactions: "interactions",
  users: "users",
  teams: "teams",
  stages: "stages",
  pipelines: "pipelines",
  tags: "tags",
  "the organisation": "organisation",
  "custom fields": "fields",
  "lost reasons": "lostReasons",
} as const;

const deed = `(?<deed>${deeds.join("|")})`;
const what = `(?<what>${Object.keys(whats).join("|")})`;
const trash = "(?: to the trash| from the trash)?";

/** The sentences that the role table gives, each with the key of its translation. */
const sentences = [
  ["all", `(?<who>\\w+) may ${deed} all ${what}${trash}\\.`],
  ["own", `(?<who>\\w+) may ${deed} only ${what} of their own${trash}\\.`],
  ["only", `Only (?<who>[\\w ]+) may ${deed} ${what}${trash}; your role is (?<role>\\w+)\\.`],
  ["nobody", `Nobody may ${deed} ${what}${trash}; your role is (?<role>\\w+)\\.`],
].map(([key, text]) => [key as Form, new RegExp(`^${text}$`)] as const);
type Form = "all" | "own" | "only" | "nobody";

const creation = new RegExp(`^(?<who>\\w+) may create ${what}\\.$`);

const settings = [
  ["read", new RegExp(`^Everyone may read ${what}\\.$`)],
  ["setUp", new RegExp(`^Administrators may set up ${what}\\.$`)],
  [
    "setUpOnly",
    new RegExp(`^Only administrators may set up ${what}; your role is (?<role>\\w+)\\.$`),
  ],
] as const;

/** What the role table says, put together anew; undefined for anything else. */
export function reason(english: string): string | undefined {
  for (const [form, sentence] of sentences) {
    const found = sentence.exec(english)?.groups;
    if (found?.deed !== undefined) return owned(form, found);
  }
  const made = creation.exec(english)?.groups;
  if (made !== undefined) {
    return capital(t("reason.may.create", { who: whoOf(made), what: whatOf(made) }));
  }
  for (const [form, sentence] of settings) {
    const found = sentence.exec(english)?.groups;
    if (found === undefined) continue;
    return t(`reason.settings.${form}`, { what: whatOf(found), role: roleOf(found) });
  }
  return undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

function owned(form: Form, found: Groups): string {
  const values = { what: whatOf(found), who: whoOf(found), role: roleOf(found) };
  return capital(t(`reason.${form}.${found.deed as Deed}`, values));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function whatOf(found: Groups): string {
  const key = found.what !== undefined && found.what in whats
    ? whats[found.what as keyof typeof whats]
    : undefined;
  return key === undefined ? "" : t(`reason.what.${key}`);
}

function whoOf({ who = "" }: Groups): string {
  const all = who.toLowerCase().split(" and ").map((one) => {
    return one in whos ? t(`reason.who.${one as keyof typeof whos}`) : one;
  });
  const [first = "", second] = all;
  return second === undefined ? first : t("reason.and", { first, second });
}

function roleOf({ role }: Groups): string {
  return role === "user" || role === "manager" || role === "admin" ? t(`role.${role}`) : "";
}
