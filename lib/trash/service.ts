import { listCompanies } from "../companies/service.ts";
import type { Ctx } from "../context.ts";
import { listCustomers } from "../customers/service.ts";
import { listInteractions } from "../interactions/service.ts";
import { listLeads } from "../leads/service.ts";
import { listTasks } from "../tasks/service.ts";
import type { TrashedKind } from "./schema.ts";

const shown = 8;

/** What lies in the trash, by kind. Throws FORBIDDEN for who may not restore. */
export function listTrash(ctx: Ctx): Promise<TrashedKind[]> {
  const query = { deleted: true, sort: "-updatedAt", limit: shown } as const;
  return Promise.all([
    kind("customers", listCustomers(ctx, query), ({ name }) => name),
    kind("companies", listCompanies(ctx, query), ({ name }) => name),
    kind("leads", listLeads(ctx, query), ({ title }) => title),
    kind("tasks", listTasks(ctx, query), ({ title }) => title),
    kind("interactions", listInteractions(ctx, query), ({ subject }) => subject ?? ""),
  ]);
}

interface Listed<T> {
  data: T[];
  pagination: { total: number; totalIsEstimate?: boolean };
}

async function kind<T extends { id: number; deletedAt: string | null; updatedAt: string }>(
  entity: TrashedKind["entity"],
  listed: Promise<Listed<T>>,
  nameOf: (record: T) => string,
): Promise<TrashedKind> {
  const { data, pagination: { total, totalIsEstimate = false } } = await listed;
  const latest = data.map((record) => ({
    id: record.id,
    name: nameOf(record),
    deletedAt: record.deletedAt ?? record.updatedAt,
  }));
  return { entity, total, totalIsEstimate, latest };
}
