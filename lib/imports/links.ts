import type { Ctx } from "../context.ts";
import { allLostReasons } from "../lost_reasons/service.ts";
import { ownedScope } from "../ownership.ts";
import { orderedStages } from "../stages/service.ts";
import type { Draft, Link } from "./draft.ts";
import { type Named, selectById, selectNamed, selectPeople } from "./link_repository.ts";
import { makerFor } from "./missing.ts";
import { folded, linkTargets } from "./targets.ts";

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

const unlisted: Record<string, string> = {
  person: "There is no active user with this name or address.",
  stage: "There is no stage of this name.",
  reason: "There is no lost reason of this name.",
};

/** Puts the ids of the records that the drafts' cells name into their fields, or says why not. */
export async function resolveLinks(
  ctx: Ctx,
  drafts: readonly Draft[],
  { directory, createMissing }: { directory: Directory; createMissing: boolean },
): Promise<void> {
  const found = await lookUp(ctx, drafts);
  const make = createMissing ? await makerFor(ctx, drafts) : undefined;
  for (const draft of drafts) {
    for (const link of inOrder(draft.links)) {
      const answer = idsOf(link, { directory, found });
      if (answer.ids.length > 0) take(draft, link, answer);
      else if (make === undefined || !isMakeable(link)) refuse(draft, link);
      else make(draft, link);
    }
  }
}

/** Leads at the end: where one is made, it gets the customer that the row names. */
function inOrder(links: readonly Link[]): Link[] {
  return links.toSorted((a, b) => Number(a.kind === "lead") - Number(b.kind === "lead"));
}

function isMakeable({ kind, text }: Link): boolean {
  return linkTargets.some((target) => target.kind === kind) && !/^\d+$/.test(text);
}

interface Answer {
  ids: readonly number[];
  others: number;
}

function take(draft: Draft, { field, text }: Link, { ids, others }: Answer): void {
  const [id] = ids;
  if (others > 0) {
    const message = `${others + 1} records are called “${text}”; write an id or an address.`;
    draft.problems.push({ field, message });
  } else draft.raw[field] = id;
}

function refuse(draft: Draft, { field, kind }: Link): void {
  const target = linkTargets.find((one) => one.kind === kind);
  draft.problems.push({ field, message: target?.missing ?? unlisted[kind] ?? "" });
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
  for (const { kind, entity, by: ways } of linkTargets) {
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
