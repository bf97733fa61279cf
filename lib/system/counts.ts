import { sql } from "kysely";
import { roleHas } from "../auth/permissions.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";

/** What the admin's first page says beside its links. */
export interface AdminCounts {
  activeUsers: number;
  teams: number;
  fields: number;
  keys: number;
  webhooks: number;
  jobsFailed: number;
  mailsFailed: number;
}

/** How many there are of what administrators look after. Throws FORBIDDEN. */
export async function adminCounts({ actor, db }: Ctx): Promise<AdminCounts> {
  if (!roleHas(actor.role, "configure:system")) {
    throw new AppError("FORBIDDEN", "Only administrators look after the system.");
  }
  const live = sql`deleted_at is null`;
  const { rows: [counts] } = await sql<AdminCounts>`
    select
      (select count(*)::int from users where ${live} and status = 'active') as active_users,
      (select count(*)::int from teams where ${live}) as teams,
      (select count(*)::int from fields where ${live}) as fields,
      (select count(*)::int from api_keys where revoked_at is null) as keys,
      (select count(*)::int from webhooks) as webhooks,
      (select count(*)::int from jobs where failed_at is not null) as jobs_failed,
      (select count(*)::int from mails where status = 'failed'
        and created_at > now() - interval '1 day') as mails_failed
  `.execute(db);
  if (counts === undefined) throw new Error("Counts give one row");
  return counts;
}
