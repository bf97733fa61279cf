import type { Ctx } from "../context.ts";
import { listCustomers } from "../customers/service.ts";
import { listUsers } from "../users/service.ts";

/** Somebody of whom things are kept. */
export interface Person {
  id: number;
  name: string;
  email: string;
  inTrash: boolean;
}

const most = 20;

/** Customers, those in the trash too, and users that a text finds. Throws FORBIDDEN. */
export async function findPeople(
  ctx: Ctx,
  search: string,
): Promise<{ customers: Person[]; users: Person[] }> {
  if (search === "") return { customers: [], users: [] };
  const query = { search, limit: most, count: "none" } as const;
  const [live, trashed, users] = await Promise.all([
    listCustomers(ctx, query),
    listCustomers(ctx, { ...query, deleted: true }),
    listUsers(ctx, query),
  ]);
  const customers = [...live.data.map(person), ...trashed.data.map(inTrash)];
  return { customers, users: users.data.map(person) };
}

const person = ({ id, name, email }: Omit<Person, "inTrash">) => (
  { id, name, email, inTrash: false }
);
const inTrash = (one: Omit<Person, "inTrash">) => ({ ...person(one), inTrash: true });
