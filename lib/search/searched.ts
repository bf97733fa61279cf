import { type RawBuilder, sql } from "kysely";
import type { Actor } from "../auth/actor.ts";
import { scope as companyScope } from "../companies/policy.ts";
import { scope as customerScope } from "../customers/policy.ts";
import { ownerInScope } from "../db/scope.ts";
import { scope as interactionScope } from "../interactions/policy.ts";
import { interactionsInScope } from "../interactions/repository.ts";
import { scope as leadScope } from "../leads/policy.ts";
import { scope as taskScope } from "../tasks/policy.ts";
import { tasksInScope } from "../tasks/repository.ts";
import { scope as userScope } from "../users/policy.ts";
import { userInReach } from "../users/repository.ts";
import type { Searched } from "./repository.ts";

const folded = (column: string): RawBuilder<string> => sql<string>`fold_text(${sql.ref(column)})`;
const columns = (...names: string[]) => sql.join(names.map((name) => sql.ref(name)));
const time = (column: string, as: string) =>
  sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    as ${sql.ref(as)}`;

/** Every kind of record that is searched, in the order of the results, in the actor's scope. */
export function searchedBy(actor: Actor): Record<string, Searched> {
  return {
    customers: {
      table: "customers",
      scope: ownerInScope(sql.ref("ownerId"), customerScope(actor)),
      text: sql.ref("searchText"),
      name: folded("name"),
      ...{ prefix: true, phone: true },
      columns: columns("name", "email", "company", "phone"),
    },
    companies: {
      table: "companies",
      scope: ownerInScope(sql.ref("ownerId"), companyScope(actor)),
      text: sql.ref("searchText"),
      name: folded("name"),
      ...{ prefix: true, phone: true },
      columns: columns("name", "domain", "phone"),
    },
    leads: {
      table: "leads",
      scope: ownerInScope(sql.ref("ownerId"), leadScope(actor)),
      text: sql.ref("searchText"),
      name: folded("title"),
      ...{ prefix: true, phone: false },
      columns: sql`title, (select name from stages where stages.id = leads.stage_id) as stage`,
    },
    tasks: {
      table: "tasks",
      scope: tasksInScope(taskScope(actor)),
      text: folded("title"),
      name: folded("title"),
      ...{ prefix: true, phone: false },
      columns: sql`title, status, ${time("dueAt", "dueAt")}`,
    },
    interactions: {
      table: "interactions",
      scope: interactionsInScope(interactionScope(actor)),
      text: sql`fold_text(coalesce(subject, '') || ' ' || coalesce(body, ''))`,
      name: sql`fold_text(coalesce(subject, ''))`,
      ...{ prefix: false, phone: false },
      columns: sql`kind, subject, left(body, 120) as body, ${time("occurredAt", "occurredAt")}`,
    },
    users: {
      table: "users",
      scope: userInReach(userScope(actor)),
      text: sql`fold_text(users.name || ' ' || users.email::text)`,
      name: folded("name"),
      ...{ prefix: true, phone: false },
      columns: columns("name", "email", "role"),
    },
  };
}
