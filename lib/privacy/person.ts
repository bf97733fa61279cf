import { wasErased } from "../changes/erase_repository.ts";
import type { Ctx } from "../context.ts";
import { eraseCustomer } from "../customers/erase.ts";
import { notFound } from "../errors.ts";
import { eraseUser } from "../users/erase.ts";
import { customerData, userData } from "./personal_data.ts";

export type PersonKind = "customers" | "users";

/** The kind of person that an address names. Throws NOT_FOUND. */
export function personKind(text: string | undefined): PersonKind {
  if (text === "customers" || text === "users") return text;
  throw notFound("Page");
}

const kinds = [
  ...["leads", "interactions", "tasks", "files", "merged"] as const,
  ...["sessions", "keys", "passkeys", "mails", "views", "pins", "targets", "changes"] as const,
];

/** What is kept of a person, by kind. */
export interface PersonSummary {
  entity: PersonKind;
  id: number;
  name: string;
  email: string;
  erased: boolean;
  /** For customers. */
  mayContact?: boolean;
  counts: { kind: typeof kinds[number]; count: number }[];
}

/** How much is kept of a person. Throws NOT_FOUND, FORBIDDEN for who is no administrator. */
export async function summaryOf(ctx: Ctx, entity: PersonKind, id: number): Promise<PersonSummary> {
  const erased = await wasErased(ctx.db, entity, id);
  if (entity === "users") {
    const { user: { name, email }, ...data } = await userData(ctx, id);
    return { entity, id, name, email, erased, counts: countsOf(data) };
  }
  const { customer: { name, email, doNotContact }, ...data } = await customerData(ctx, id);
  const mayContact = !doNotContact;
  return { entity, id, name, email, erased, mayContact, counts: countsOf(data) };
}

function countsOf(data: Partial<Record<typeof kinds[number], readonly unknown[]>>) {
  return kinds.flatMap((kind) => {
    const rows = data[kind];
    return rows === undefined ? [] : [{ kind, count: rows.length }];
  });
}

/** Erases a person for good. Throws NOT_FOUND, FORBIDDEN, CONFLICT for the last administrator. */
export async function erasePerson(ctx: Ctx, entity: PersonKind, id: number): Promise<void> {
  if (entity === "users") await eraseUser(ctx, id);
  else await eraseCustomer(ctx, id);
}
