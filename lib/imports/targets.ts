import type { Field } from "../fields/schema.ts";
import type { NamedBy } from "./link_repository.ts";
import type { ImportEntity } from "./schema.ts";

/** What a cell holds, and so how it is read. */
export type CellKind =
  | "text"
  | "prose"
  | "email"
  | "phone"
  | "host"
  | "money"
  | "number"
  | "date"
  | "time"
  | "flag"
  | "tags"
  | "choice"
  | "currency"
  | "id"
  | "person"
  | "stage"
  | "reason"
  | "customer"
  | "company"
  | "lead";

/** What a row may name and what is made where it is not there. */
export const madeEntities = ["companies", "customers", "leads"] as const;
export type MadeEntity = typeof madeEntities[number];

/** A kind of cell that names a record: what it may name, how it is found, and what is said if not. */
export interface LinkTarget {
  kind: CellKind;
  entity: MadeEntity;
  /** The columns that are compared, the surer ones first. */
  by: readonly NamedBy[];
  missing: string;
  /** Where it cannot be made from the text and its row. */
  lacking: string;
}

/** Cells that name a record which is made where it is not there; in this order, for leads need others. */
export const linkTargets: readonly LinkTarget[] = [
  {
    ...{ kind: "company", entity: "companies", by: ["companies.domain", "companies.name"] },
    missing: "You see no company of this name.",
    lacking: "You see no company of this name.",
  },
  {
    ...{ kind: "customer", entity: "customers", by: ["customers.email", "customers.name"] },
    missing: "You see no customer with this address or name.",
    lacking: "You see no customer of this name. Write an address too, and one is added.",
  },
  {
    ...{ kind: "lead", entity: "leads", by: ["leads.title"] },
    missing: "You see no lead of this title.",
    lacking: "You see no lead of this title. Name its customer too, and one is added.",
  },
];

/** A field that a column can be mapped to. */
export interface Target {
  /** As in JSON; `firstName` and `lastName` together make a name. */
  field: string;
  kind: CellKind;
  /** What exports of other systems call it, folded: small letters and digits only. */
  words: readonly string[];
}

const target = (field: string, kind: CellKind, words = ""): Target => ({
  field,
  kind,
  words: [folded(field), ...words.split(" ").filter((word) => word !== "")],
});

const owner = target(
  "ownerId",
  "person",
  "owner owneremail contactowner companyowner dealowner ownername accountowner assignedto besitzer",
);

const byEntity: Record<ImportEntity, readonly Target[]> = {
  customers: [
    target("id", "id", "customerid"),
    target("name", "text", "fullname contactname customer customername contact vollername"),
    target("firstName", "text", "givenname vorname"),
    target("lastName", "text", "familyname surname nachname"),
    target("email", "email", "emailaddress mail emailwork primaryemail workemail"),
    target("phone", "phone", "phonenumber telephone tel mobile mobilephone phonework telefon"),
    target("company", "text", "companyname organization organisation account accountname firma"),
    target("jobTitle", "text", "title position role beruf"),
    target("industry", "choice", "branche"),
    target("status", "choice", "leadstatus contactstatus"),
    target("source", "text", "leadsource originalsource originaltrafficsource quelle"),
    target("tags", "tags", "tag labels label"),
    target("doNotContact", "flag", "optout emailoptout unsubscribed donotcall"),
    owner,
  ],
  companies: [
    target("id", "id", "companyid"),
    target("name", "text", "companyname company organization organisation account firma"),
    target("domain", "host", "companydomainname companydomain"),
    target("industry", "choice", "branche"),
    target("phone", "phone", "phonenumber telephone telefon"),
    target("website", "text", "websiteurl url homepage web"),
    target("address", "prose", "streetaddress street fulladdress adresse"),
    owner,
  ],
  leads: [
    target("id", "id", "leadid dealid"),
    target("title", "text", "name dealname deal dealtitle leadtitle opportunityname"),
    target(
      "customerId",
      "customer",
      "customer contact contactemail contactperson person email associatedcontact",
    ),
    target(
      "companyId",
      "company",
      "company companyname organization organisation account associatedcompany",
    ),
    target("stageId", "stage", "stage dealstage status"),
    target("amount", "money", "value dealvalue price betrag"),
    target("currency", "currency", "dealcurrency currencycode"),
    target("probability", "number", "dealprobability chance"),
    target("expectedCloseOn", "date", "closedate expectedclosedate closingdate"),
    target("source", "text", "leadsource dealsource"),
    target("lostReasonId", "reason", "lostreason closedlostreason"),
    target("lostNote", "prose", "lostcomment"),
    owner,
  ],
  tasks: [
    target("id", "id", "taskid"),
    target("title", "text", "subject task tasktitle name"),
    target("note", "prose", "notes description body"),
    target("userId", "person", "assignee assignedto assignedtouser owner user"),
    target("customerId", "customer", "customer contact contactemail contactperson email"),
    target("leadId", "lead", "lead deal dealname"),
    target("dueAt", "time", "duedate due deadline"),
    target("priority", "choice"),
    target("status", "choice", "taskstatus done"),
  ],
  interactions: [
    target("kind", "choice", "type activitytype"),
    target("customerId", "customer", "customer contact contactemail contactperson email"),
    target("leadId", "lead", "lead deal dealname"),
    target("subject", "text", "title"),
    target("body", "prose", "notes note description content"),
    target("direction", "choice"),
    target("outcome", "text", "calloutcome result"),
    target("durationMinutes", "number", "duration minutes"),
    target("occurredAt", "time", "date activitydate time when"),
  ],
};

const customKinds: Record<Field["type"], CellKind> = {
  ...{ text: "text", number: "number", date: "date", boolean: "flag", select: "choice" },
  url: "text",
};

/** The fields that an entity's columns can be mapped to, its custom ones at the end. */
export function targetsOf(entity: ImportEntity, custom: readonly Field[]): Target[] {
  const own = custom.map(({ key, label, type }) => ({
    field: `custom.${key}`,
    kind: customKinds[type],
    words: [folded(label), folded(key)],
  }));
  return [...byEntity[entity], ...own];
}

/** By which fields rows can find their records, the usual one first; none where there is no way. */
export const keysOf: Record<ImportEntity, readonly string[]> = {
  customers: ["email", "id"],
  companies: ["name", "domain", "id"],
  leads: ["id"],
  tasks: ["id"],
  interactions: [],
};

/** A heading without case, accents and signs: "E-mail Address" gives `emailaddress`. */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
