import { sql } from "kysely";
import type { Stored } from "../../changes/undoable.ts";
import { newRow } from "../../companies/new_row.ts";
import { scope } from "../../companies/policy.ts";
import { companyType } from "../../companies/record.ts";
import { selectDomainOwners } from "../../companies/repository.ts";
import { CompanyCreate, type CompanyInput, CompanyPatch } from "../../companies/schema.ts";
import { insertRows } from "../../db/insert_many.ts";
import { ownerInScope } from "../../db/scope.ts";
import type { Draft } from "../draft.ts";
import { type ImportKind, inputOf, patchAll } from "../kind.ts";

const domainOf = (draft: Draft): string | undefined => {
  const { domain } = draft.outcome === "create" ? draft.input : draft.changes;
  return typeof domain === "string" ? domain : undefined;
};

/** Companies; no two live ones have the same domain. */
export const companyImports: ImportKind = {
  entity: "companies",
  type: companyType,
  create: CompanyCreate,
  patch: CompanyPatch,
  scope: (actor) => ownerInScope(sql.ref("companies.ownerId"), scope(actor)),
  unique(draft) {
    const domain = domainOf(draft);
    return domain === undefined ? undefined : `domain ${domain}`;
  },
  async object(ctx, drafts) {
    const domains = drafts.flatMap((draft) => domainOf(draft) ?? []);
    const taken = new Map(
      (await selectDomainOwners(ctx.db, domains)).map(({ domain, id }) => [domain, id]),
    );
    return drafts.filter((draft) => {
      const other = taken.get(domainOf(draft) ?? "");
      return other !== undefined && other !== draft.found[0]?.id;
    }).map((draft) => ({ draft, field: "domain", message: "Another company has this domain." }));
  },
  insert(tx, drafts) {
    const at = { createdAt: tx.now, updatedAt: tx.now };
    return insertRows<Stored>(
      tx.db,
      "companies",
      drafts.map((draft) => ({
        ...newRow(inputOf<CompanyInput>(draft)),
        custom: draft.input.custom ?? {},
        ownerId: draft.input.ownerId ?? tx.actor.userId,
        ...at,
      })),
    );
  },
  update: (tx, drafts) =>
    patchAll(tx, companyType, drafts.map((draft) => ({ draft, fields: draft.changes }))),
};
