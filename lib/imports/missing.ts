import type { z } from "zod";
import { CompanyCreate } from "../companies/schema.ts";
import type { Ctx } from "../context.ts";
import { CustomerCreate } from "../customers/schema.ts";
import { AppError } from "../errors.ts";
import { lacking, readStageBook } from "../leads/insert_many.ts";
import { LeadCreate } from "../leads/schema.ts";
import { explainOwned } from "../ownership.ts";
import { parse } from "../schema/parse.ts";
import { type Draft, type Link, type Making, toBeMade } from "./draft.ts";
import { type LinkTarget, linkTargets, type MadeEntity } from "./targets.ts";

const schemas: Record<MadeEntity, z.ZodType> = {
  companies: CompanyCreate,
  customers: CustomerCreate,
  leads: LeadCreate,
};

/** Notes in a draft that what its cell names is made when it is written, or why it cannot be. */
type Maker = (draft: Draft, link: Link) => void;

/** What makes records of the names that stand for none, as far as the actor may. */
export async function makerFor(ctx: Ctx, drafts: readonly Draft[]): Promise<Maker> {
  const namesLeads = drafts.some(({ links }) => links.some(({ kind }) => kind === "lead"));
  const open = namesLeads ? lacking(await readStageBook(ctx), {}) : [];
  return (draft, link) => {
    const target = linkTargets.find(({ kind }) => kind === link.kind);
    const { field } = link;
    const note = (message: string) => draft.problems.push({ field, message });
    if (target === undefined) return;
    const { entity, missing } = target;
    if (!explainOwned(ctx.actor, "create", { entity }).allowed) return note(missing);
    const input = inputFor(entity, draft, link);
    if (input === undefined) return note(target.lacking);
    const [problem] = [...problemsOf(target, input), ...(entity === "leads" ? open : [])];
    if (problem !== undefined) return note(`${missing} ${problem.message}`);
    draft.makes.push({ entity, field, key: link.text.toLowerCase(), input, isFirst: false });
    draft.raw[field] = toBeMade;
  };
}

/** What the new record would be of; undefined where the row does not say enough. */
function inputFor(entity: MadeEntity, draft: Draft, link: Link): Making["input"] | undefined {
  const { text, called } = link;
  if (entity === "companies") return { name: text };
  if (entity === "leads") return hasCustomer(draft) ? { title: text } : undefined;
  return text.includes("@") ? { name: called ?? nameFrom(text), email: text } : undefined;
}

function hasCustomer({ raw }: Draft): boolean {
  return raw.customerId !== undefined && raw.customerId !== null;
}

/** Nobody's name can be told from an address, so it stands for it; a long one without its host. */
function nameFrom(email: string): string {
  return email.length <= 100 ? email : email.slice(0, email.indexOf("@"));
}

function problemsOf({ entity }: LinkTarget, input: object) {
  try {
    parse(schemas[entity], input);
    return [];
  } catch (error) {
    if (error instanceof AppError) return error.details;
    throw error;
  }
}
