import { sql } from "kysely";
import { linkCompanies } from "../../companies/link_many.ts";
import { selectIdsByName } from "../../companies/repository.ts";
import type { Stored } from "../../changes/undoable.ts";
import { newRow } from "../../customers/new_row.ts";
import { scope } from "../../customers/policy.ts";
import { customerType } from "../../customers/record.ts";
import { CustomerCreate, type CustomerInput, CustomerPatch } from "../../customers/schema.ts";
import { insertRows } from "../../db/insert_many.ts";
import { ownerInScope } from "../../db/scope.ts";
import type { Draft } from "../draft.ts";
import { type ImportKind, inputOf, patchAll } from "../kind.ts";

const companyOf = (draft: Draft): string | undefined => {
  const { company } = draft.outcome === "create" ? draft.input : draft.changes;
  return typeof company === "string" ? company : undefined;
};

function companyPatch(draft: Draft, companies: ReadonlyMap<string, number>): object {
  const company = companyOf(draft);
  if (company !== undefined) return { company, companyId: companies.get(company) ?? null };
  const cleared = draft.changes.company === null;
  return cleared ? { company: null, companyId: null } : {};
}

function ownerOf(draft: Draft, me: number): number {
  const owner = draft.input.ownerId ??
    (draft.found[0] as { ownerId?: number } | undefined)?.ownerId;
  return typeof owner === "number" ? owner : me;
}

const wanted = (drafts: readonly Draft[], me: number) =>
  drafts.flatMap((draft) => {
    const name = companyOf(draft);
    return name === undefined ? [] : [{ name, ownerId: ownerOf(draft, me) }];
  });

/** It is made as the customer is written. */
function noteCompany(draft: Draft): void {
  const name = companyOf(draft);
  if (name === undefined) return;
  const key = name.toLowerCase();
  draft.makes.push({ entity: "companies", key, input: { name }, isFirst: false });
}

/** Customers; a company that they name is linked or made, as when one is typed in. */
export const customerImports: ImportKind = {
  entity: "customers",
  type: customerType,
  create: CustomerCreate,
  patch: CustomerPatch,
  scope: (actor) => ownerInScope(sql.ref("customers.ownerId"), scope(actor)),
  async object(ctx, drafts, { createMissing }) {
    if (createMissing) {
      for (const draft of drafts) noteCompany(draft);
      return [];
    }
    const names = [...new Set(drafts.flatMap((draft) => companyOf(draft) ?? []))];
    const known = new Map((await selectIdsByName(ctx.db, names)).map(({ name, id }) => [name, id]));
    const message = "There is no company of this name.";
    return drafts.filter((draft) => known.get(companyOf(draft) ?? "") === null)
      .map((draft) => ({ draft, field: "company", message }));
  },
  async insert(tx, drafts) {
    const me = tx.actor.userId ?? 0;
    const companies = await linkCompanies(tx, wanted(drafts, me));
    const at = { createdAt: tx.now, updatedAt: tx.now };
    return await insertRows<Stored>(
      tx.db,
      "customers",
      drafts.map((draft) => ({
        ...newRow(inputOf<CustomerInput>(draft)),
        ...{ company: null, companyId: null, ...companyPatch(draft, companies) },
        ...{ custom: draft.input.custom ?? {}, ownerId: ownerOf(draft, me), ...at },
      })),
    );
  },
  async update(tx, drafts) {
    const companies = await linkCompanies(tx, wanted(drafts, tx.actor.userId ?? 0));
    const patches = drafts.map((draft) => {
      const fields = { ...draft.changes, ...companyPatch(draft, companies) };
      return { draft, fields };
    });
    await patchAll(tx, customerType, patches);
  },
};
