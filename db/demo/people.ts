import { demoLogins, demoPassword } from "../../lib/auth/demo.ts";
import { hashPassword } from "../../lib/auth/password.ts";
import type { Ctx } from "../../lib/context.ts";
import { insertAll } from "./bulk.ts";
import { at } from "./random.ts";

/** Who owns demo records: user ids with their shares. */
export type Owners = readonly (readonly [number, number])[];

export interface DemoPeople {
  owners: Owners;
  /** The ids of those with a password: something waits for each of them on Home. */
  logins: number[];
}

const teams = ["North", "South", "East"] as const;

/** email, name, role, team (from 1), time zone, share of the records by weight. */
const people = [
  ["admin@demo.test", "Ines Okafor", "admin", 0, "Europe/Lisbon", 40],
  ["manager@demo.test", "Mara Lindqvist", "manager", 1, "Europe/Stockholm", 60],
  ["user@demo.test", "Tomás Rivera", "user", 1, "Europe/Madrid", 80],
  ["samir.haddad@demo.test", "Samir Haddad", "manager", 2, "Africa/Casablanca", 60],
  ["yuki.tanaka@demo.test", "Yuki Tanaka", "manager", 3, "Asia/Tokyo", 60],
  ["jonas.weber@demo.test", "Jonas Weber", "user", 1, "Europe/Berlin", 120],
  ["elif.demir@demo.test", "Elif Demir", "user", 2, "Europe/Istanbul", 110],
  ["paul.ekstrom@demo.test", "Paul Ekström", "user", 1, "Europe/Stockholm", 100],
  ["amara.diallo@demo.test", "Amara Diallo", "user", 2, "Africa/Dakar", 110],
  ["priya.iyer@demo.test", "Priya Iyer", "user", 3, "Asia/Kolkata", 110],
  ["daniel.novak@demo.test", "Daniel Novák", "user", 3, "Europe/Prague", 100],
  ["naomi.whitaker@demo.test", "Naomi Whitaker", "user", 2, "America/New_York", 90],
] as const;

/** Three teams and twelve users; the three demo logins have a password. */
export async function seedPeople(ctx: Ctx): Promise<DemoPeople> {
  const teamIds = await insertAll(ctx, "teams", teams.map((name) => ({ name })));
  const users = people.map(([email, name, role, team, timeZone]) => ({
    email,
    name,
    role,
    teamId: team === 0 ? null : at(teamIds, team - 1),
    status: "active",
    timeZone,
  }));
  const userIds = await insertAll(ctx, "users", users);
  for (const [index, [, , role, team]] of people.entries()) {
    if (role !== "manager") continue;
    await ctx.db.updateTable("teams").set({ managerId: at(userIds, index) })
      .where("id", "=", at(teamIds, team - 1)).execute();
  }
  const emails = new Set<string>(demoLogins.map((login) => login.email));
  const logins = userIds.filter((_id, index) => emails.has(at(people, index)[0]));
  await seedPasswords(ctx, logins);
  const owners = people.map(([, , , , , share], index) => [at(userIds, index), share] as const);
  return { owners, logins };
}

async function seedPasswords(ctx: Ctx, logins: number[]): Promise<void> {
  const hash = await hashPassword(demoPassword);
  await ctx.db.insertInto("passwords").values(logins.map((userId) => ({ userId, hash }))).execute();
}
