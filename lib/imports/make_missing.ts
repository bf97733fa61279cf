import type { Tx } from "../changes/audited.ts";
import type { Stored } from "../changes/undoable.ts";
import { linkCompanies } from "../companies/link_many.ts";
import { newRow } from "../customers/new_row.ts";
import { customerType } from "../customers/record.ts";
import { lockEmail } from "../customers/repository.ts";
import { insertRows } from "../db/insert_many.ts";
import { insertLeads } from "../leads/insert_many.ts";
import { leadType } from "../leads/record.ts";
import { inScope, ownedScope } from "../ownership.ts";
import type { Draft, Making } from "./draft.ts";
import { selectAlike, selectNamed } from "./link_repository.ts";
import type { MadeEntity } from "./targets.ts";

interface Wanted {
  draft: Draft;
  making: Making;
  field: string;
}

function wantedOf(drafts: readonly Draft[], entity: MadeEntity): Wanted[] {
  return drafts.flatMap((draft) =>
    draft.makes.flatMap((making) => {
      const { field } = making;
      return making.entity !== entity || field === undefined ? [] : [{ draft, making, field }];
    })
  );
}

/** Makes the records that drafts name and that are not there, each once, and links them. */
export async function makeMissing(tx: Tx, drafts: readonly Draft[]): Promise<void> {
  await makeCompanies(tx, wantedOf(drafts, "companies"));
  await makeCustomers(tx, wantedOf(drafts, "customers"));
  await makeLeads(tx, wantedOf(drafts, "leads"));
}

function link({ draft, field }: Wanted, id: number | undefined): void {
  draft.input[field] = id;
  if (field in draft.changes) draft.changes[field] = id;
}

/** The row's owner, where the actor sees what is theirs: the next rows must find it. */
function ownerOf(tx: Tx, entity: MadeEntity, { input, found }: Draft): number {
  const row: Readonly<Record<string, unknown>> = { ...found[0], ...input };
  const ownerId = typeof row.ownerId === "number" ? row.ownerId : undefined;
  const isSeen = ownerId !== undefined && inScope(ownedScope(tx.actor, entity), { ownerId });
  return isSeen ? ownerId : tx.actor.userId ?? 0;
}

async function makeCompanies(tx: Tx, wanted: readonly Wanted[]): Promise<void> {
  const named = wanted.map(({ draft, making }) => ({
    name: making.input.name ?? "",
    ownerId: ownerOf(tx, "companies", draft),
  }));
  const ids = await linkCompanies(tx, named);
  for (const one of wanted) link(one, ids.get(one.making.input.name ?? ""));
}

async function makeCustomers(tx: Tx, wanted: readonly Wanted[]): Promise<void> {
  const firsts = new Map(wanted.toReversed().map((one) => [one.making.key, one]));
  // In one order everywhere, so that two writers never wait for each other.
  const emails = [...firsts.keys()].sort();
  for (const email of emails) await lockEmail(tx.db, email);
  const scope = ownedScope(tx.actor, "customers");
  const raced = await selectNamed(tx.db, "customers.email", { texts: emails, scope });
  const ids = new Map(raced.map(({ text, id }) => [text, id]));
  const at = { createdAt: tx.now, updatedAt: tx.now };
  const rows = [...firsts].filter(([email]) => !ids.has(email)).map(([email, one]) => ({
    ...newRow({ name: one.making.input.name ?? email, email }),
    ...{ company: null, companyId: null, custom: {} },
    ...{ ownerId: ownerOf(tx, "customers", one.draft), ...at },
  }));
  for (const row of await insertRows<Stored & { email: string }>(tx.db, "customers", rows)) {
    tx.change(customerType.entity, row.id, null, row, "created");
    ids.set(row.email, row.id);
  }
  for (const one of wanted) link(one, ids.get(one.making.key));
}

async function makeLeads(tx: Tx, wanted: readonly Wanted[]): Promise<void> {
  const titles = [...new Set(wanted.map(({ making }) => making.input.title ?? ""))];
  const alike = await selectAlike(tx.db, titles);
  const firstOf = ({ making: { input: { title = "" } } }: Wanted) => alike.get(title) ?? title;
  const firsts = [...new Map(wanted.toReversed().map((one) => [firstOf(one), one])).values()];
  const leads = await insertLeads(
    tx,
    firsts.map((one) => ({
      input: { title: firstOf(one), customerId: Number(one.draft.input.customerId) },
      ownerId: ownerOf(tx, "leads", one.draft),
      custom: {},
    })),
  );
  for (const row of leads) tx.change(leadType.entity, row.id, null, row, "created");
  const ids = new Map(firsts.map((one, at) => [firstOf(one), leads[at]?.id]));
  for (const one of wanted) link(one, ids.get(firstOf(one)));
}
