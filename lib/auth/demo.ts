import type { Db } from "../db/client.ts";

/** The logins of the demo data; anybody may know them. */
export const demoLogins = [
  { email: "admin@demo.test", role: "admin" },
  { email: "manager@demo.test", role: "manager" },
  { email: "user@demo.test", role: "user" },
] as const;

export const demoPassword = "petrel-demo";

/** Whether this database holds the demo data's logins. */
export async function hasDemoLogins(db: Db): Promise<boolean> {
  const emails = demoLogins.map((login) => login.email);
  const rows = await db.selectFrom("users").select("id")
    .where("email", "in", emails)
    .where("status", "=", "active")
    .execute();
  return rows.length === demoLogins.length;
}
