import type { Ctx } from "../context.ts";
import type { Picks } from "./picks.ts";
import type { Chosen } from "./schema.ts";
import { namesOf } from "./service.ts";

/** The parameters of lists, board and reports that hold records by their ids. */
export const linkParams: Picks = {
  ownerId: "users",
  userId: "users",
  createdBy: "users",
  actorId: "users",
  customerId: "customers",
  companyId: "companies",
  leadId: "leads",
};

/** The records that each parameter of an address names. */
export type LinkedRecords = Readonly<Record<string, readonly Chosen[]>>;

/** So many of one parameter are called by their names. */
const most = 50;

/** The records that an address names by their ids, where the actor reads them. */
export async function linkedRecords(ctx: Ctx, params: URLSearchParams): Promise<LinkedRecords> {
  const named = Object.entries(linkParams).filter(([name]) => params.get(name));
  const found = await Promise.all(named.map(async ([name, entity]) => {
    const ids = (params.get(name) ?? "").split(",").filter((id) => /^[1-9]\d{0,14}$/.test(id));
    return [name, await namesOf(ctx, entity, ids.slice(0, most).map(Number))] as const;
  }));
  return Object.fromEntries(found);
}

/** The one record that a parameter of an address names. */
export function linkedOne(linked: LinkedRecords, name: string): Chosen | undefined {
  return linked[name]?.length === 1 ? linked[name][0] : undefined;
}
