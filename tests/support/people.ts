import type { Role } from "../../lib/auth/permissions.ts";
import type { Ctx } from "../../lib/context.ts";
import type { TestDatabase } from "./database.ts";

export interface Person {
  id: number;
  /** A fresh context of theirs: each write gets its own change set. */
  ctx(): Ctx;
}

/** One of each role. */
export type Actors = Record<Role, Person>;

/** A user, a manager and an administrator. */
export async function peopleOfRoles(database: TestDatabase): Promise<Actors> {
  return {
    user: await person(database, "user"),
    manager: await person(database, "manager"),
    admin: await person(database, "admin"),
  };
}

let count = 0;

/** An active user in the database, and what they call services with. */
export async function person(
  { db, kv }: TestDatabase,
  role: Role,
  teamId: number | null = null,
): Promise<Person> {
  count += 1;
  const name = `${role} ${count}`;
  const email = `${role}.${count}@people.test`;
  const { id } = await db.insertInto("users")
    .values({ name, email, role, teamId, status: "active" }).returning("id")
    .executeTakeFirstOrThrow();
  const actor = {
    ...{ userId: id, name, email, role, teamId },
    ...{ locale: "en", timeZone: "UTC", sessionId: null },
  };
  return {
    id,
    ctx: () => ({
      ...{ actor, db, kv, ip: null, now: new Date() },
      requestId: crypto.randomUUID(),
      changeSet: { id: undefined },
    }),
  };
}
