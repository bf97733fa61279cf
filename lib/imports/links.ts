import type { Ctx } from "../context.ts";
import { allLostReasons } from "../lost_reasons/service.ts";
import { ownedScope } from "../ownership.ts";
import { orderedStages } from "../stages/service.ts";
import type { Draft, Link } from "./draft.ts";
import { type Named, selectById, selectNamed, selectPeople } from "./link_repository.ts";
import { folded } from "./targets.ts";

/** What rows can name and what is read once for many of them. */
export interface Directory {
  people: ReadonlyMap<string, number[]>;
  stages: ReadonlyMap<string, number[]>;
  reasons: ReadonlyMap<string, number[]>;
}

type Listed = { id: number } & Record<string, unknown>;

/** Each record's id under its id, and under what it is called. */
function directoryOf(records: readonly Listed[], names: readonly string[]) {
  const entries = records.flatMap((record) =>
    [...new Set(["id", ...names].map((name) => folded(String(record[name] ?? ""))))]
      .map((text) => [text, record.id] as const)
  );
  const groups = Map.groupBy(entries, ([text]) => text);
  return new Map([...groups].map(([text, found]) => [text, found.map(([, id]) => id)]));
}

/** The people, stages and lost reasons of today. */
export async function readDirectory(ctx: Ctx): Promise<Directory> {
  const [people, stages, reasons] = await Promise.all([
    selectPeople(ctx.db),
    orderedStages(ctx),
    allLostReasons(ctx),
  ]);
  return {
    people: directoryOf(people, ["email", "name"]),
    stages: directoryOf(stages, ["key", "name"]),
    reasons: directoryOf(reasons, ["key", "label"]),
  };
}

const listed = { person: "people", stage: "stages", reason: "reasons" } as const;
const looked = [
  { kind: "customer", entity: "customers", ways: ["customers.email", "customers.name"] },
  { kind: "company", entity: "companies", ways: ["companies.domain", "companies.name"] },
  { kind: "lead", entity: "leads", ways: ["leads.title"] },
] as const;

const missing: Record<string, string> = {
  person: "There is no active user with this name or address.",
  stage: "There is no stage of this name.",
  reason: "There is no lost reason of this name.",
  customer: "You see no customer with this address or name.",
  company: "You see no company of this name.",
  lead: "You see no lead of this title.",
};

/** Puts the ids of the records that the drafts' cells name into their fields, or says why not. */
export async function resolveLinks(
  ctx: Ctx,
  drafts: readonly Draft[],
  { directory, createMissing }: { directory: Directory; createMissing: boolean },
): Promise<void> {
  const found = await lookUp(ctx, drafts);
  for (const draft of drafts) {
    for (const link of draft.links) {
      const makes = link.kind === "company" && createMissing && !/^\d+$/.test(link.text);
      const answer = idsOf(link, { directory, found });
      if (answer.ids.length === 0 && makes) draft.companyName = link.text;
      else take(draft, link, answer);
    }
  }
}

interface Answer {
  ids: readonly number[];
  others: number;
}

function take(draft: Draft, { field, kind, text }: Link, { ids, others }: Answer): void {
  const [id] = ids;
  if (id === undefined) draft.problems.push({ field, message: missing[kind] ?? "" });
  else if (others > 0) {
    const message = `${others + 1} records are called “${text}”; write an id or an address.`;
    draft.problems.push({ field, message });
  } else draft.raw[field] = id;
}

type Found = ReadonlyMap<string, Named>;

function idsOf(
  { kind, text }: Link,
  { directory, found }: { directory: Directory; found: Found },
): Answer {
  if (kind === "person" || kind === "stage" || kind === "reason") {
    const ids = directory[listed[kind]].get(folded(text)) ?? [];
    // Pipelines may have stages of the same name: the first pipeline's is meant.
    return { ids, others: kind === "person" ? ids.length - 1 : 0 };
  }
  const named = found.get(`${kind} ${text}`);
  return named === undefined ? { ids: [], others: 0 } : { ids: [named.id], others: named.others };
}

async function lookUp(ctx: Ctx, drafts: readonly Draft[]): Promise<Found> {
  const links = drafts.flatMap((draft) => draft.links);
  const found = new Map<string, Named>();
  for (const { kind, entity, ways } of looked) {
    const texts = [...new Set(links.filter((link) => link.kind === kind).map(({ text }) => text))];
    const scope = ownedScope(ctx.actor, entity);
    const [ids = [], names = []] = [texts.filter(isId), texts.filter((text) => !isId(text))];
    const rows = await selectById(ctx.db, entity, { ids: ids.map(Number), scope });
    for (const way of ways) {
      const fitting = names.filter((text) => way !== "customers.email" || text.includes("@"));
      rows.push(...await selectNamed(ctx.db, way, { texts: fitting, scope }));
    }
    // Ways that come first are the surer ones.
    for (const row of rows.reverse()) found.set(`${kind} ${row.text}`, row);
  }
  return found;
}

function isId(text: string): boolean {
  return /^[1-9]\d{0,14}$/.test(text);
}
