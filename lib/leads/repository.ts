import { type RawBuilder, type Selectable, sql, type Updateable } from "kysely";
import type { Db } from "../db/client.ts";
import { prepared } from "../db/prepared.ts";
import { recordTable } from "../db/record_table.ts";
import { ownerInScope } from "../db/scope.ts";
import type { LeadTable } from "../db/tables.ts";
import type { Scope } from "../ownership.ts";
import { customerRef } from "../parents/repository.ts";
import { savedTimes } from "../schema/record_fields.ts";
import { isRotting, silentSince, weightedOf } from "./rules.ts";
import type { Lead } from "./schema.ts";

export type LeadRow = Selectable<LeadTable>;
export type LeadPatchRow = Updateable<LeadTable>;

/** Kept by the system beside a lead's own fields. */
export const derivedFields = ["lastActivityAt", "position"] as const;

/** The shared statements over the table. */
export const leadTable = recordTable("leads", { derived: derivedFields });
export const { insert: insertLead, patch: patchLead } = leadTable;

/** What a reader sees beside the leads themselves. */
export interface LeadView {
  customers: Scope;
  companies: Scope;
  tasks: Scope;
  now: Date;
}

/** Which leads a query may be about; a part of every one, so that none can forget it. */
export interface LeadReach {
  scope: Scope;
  /** The trash instead of the live ones. */
  deleted: boolean;
  view: LeadView;
}

const owner = sql.ref("leads.ownerId");

/** One lead in reach, with its stage, people, parents and next task. */
export async function selectLead(
  db: Db,
  id: number,
  reach: LeadReach,
): Promise<Lead | undefined> {
  const [row] = await one(db, { id, reach }).execute();
  return row && toLead(row, reach.view.now);
}

const one = prepared((db, { id, reach }: { id: number; reach: LeadReach }) =>
  selectRecords(db, reach.view).where("leads.id", "=", id)
    .where("leads.deletedAt", reach.deleted ? "is not" : "is", null)
    .where(ownerInScope(owner, reach.scope))
);

interface NextTask {
  id: number;
  title: string;
  dueAt: string | null;
}

/** Leads (of `rows`, all without it) with what the API shows beside their own fields; joined only for the rows given. */
export function selectRecords(db: Db, view: LeadView, rows?: RawBuilder<LeadRow>) {
  const leads = rows?.as("leads") ?? sql<LeadRow>`leads`.as("leads");
  return db.selectFrom(leads)
    .innerJoin("stages as stage", "stage.id", "leads.stageId")
    .innerJoin("users as owner", "owner.id", "leads.ownerId")
    .leftJoin("customers as customer", "customer.id", "leads.customerId")
    .leftJoin("companies as company", "company.id", "leads.companyId")
    .selectAll("leads")
    .select([
      ...["stage.pipelineId", "stage.key as stageKey", "stage.name as stageName"] as const,
      ...["stage.type as stageType", "stage.probability as stageProbability"] as const,
      ...["stage.rotAfterDays", "owner.name as ownerName", "owner.email as ownerEmail"] as const,
    ])
    .select([
      customerRef("customer", view.customers).as("customer"),
      customerRef("company", view.companies).as("company"),
      nextTask(view.tasks).as("nextTask"),
    ]);
}

/** The open task of a lead that is due first and that the reader made or has to do. */
function nextTask(scope: Scope): RawBuilder<NextTask | null> {
  const [made, assigned] = ["tasks.createdBy", "tasks.userId"]
    .map((column) => ownerInScope(sql.ref(column), scope));
  return sql<NextTask | null>`(
    select jsonb_build_object('id', tasks.id, 'title', tasks.title, 'dueAt',
      to_char(tasks.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    from tasks
    where tasks.lead_id = leads.id and tasks.status = 'open' and tasks.deleted_at is null
      and (${made} or ${assigned})
    order by tasks.due_at, tasks.id limit 1
  )`;
}

export type LeadWithRelations = Awaited<
  ReturnType<ReturnType<typeof selectRecords>["executeTakeFirstOrThrow"]>
>;

/** The record as services give it; by name, because copies of the rest of a row are slow. */
export function toLead(row: LeadWithRelations, now: Date): Lead {
  const { stageId: id, stageType: type, stageProbability: probability, rotAfterDays } = row;
  const stage = { id, type, probability, rotAfterDays };
  return {
    id: row.id,
    title: row.title,
    customerId: row.customerId,
    companyId: row.companyId,
    stageId: id,
    ownerId: row.ownerId,
    amount: row.amount,
    currency: row.currency,
    probability: row.probability,
    expectedCloseOn: row.expectedCloseOn,
    source: row.source,
    lostReasonId: row.lostReasonId,
    lostNote: row.lostNote,
    lastOpenStageId: row.lastOpenStageId,
    closedRate: row.closedRate,
    position: row.position,
    version: row.version,
    custom: row.custom,
    ...savedTimes(row),
    stage: {
      id,
      pipelineId: row.pipelineId,
      key: row.stageKey,
      name: row.stageName,
      type,
      probability,
    },
    owner: { id: row.ownerId, name: row.ownerName, email: row.ownerEmail },
    customer: row.customer,
    company: row.company,
    nextTask: row.nextTask,
    weighted: weightedOf(row, stage),
    stageEnteredAt: row.stageEnteredAt.toISOString(),
    lastActivityAt: row.lastActivityAt && row.lastActivityAt.toISOString(),
    closedAt: row.closedAt && row.closedAt.toISOString(),
    silentSince: silentSince(row).toISOString(),
    rotting: isRotting(row, stage, now),
  };
}

/** Up to ten live open leads of the same title and parents in the scope, oldest first. */
export async function selectDuplicates(
  db: Db,
  like: { title: string; customerId: number | null; companyId: number | null },
  scope: Scope,
): Promise<number[]> {
  const rows = await db.selectFrom("leads").select("id")
    .where(sql`fold_text(title)`, "=", sql`fold_text(${like.title})`)
    .where("customerId", "is not distinct from", like.customerId)
    .where("companyId", "is not distinct from", like.companyId)
    .where("deletedAt", "is", null).where("closedAt", "is", null)
    .where(ownerInScope(sql.ref("ownerId"), scope)).orderBy("id").limit(10).execute();
  return rows.map((row) => row.id);
}

/** A live customer's company, to take over for its lead. */
export async function selectCompanyOf(db: Db, customerId: number): Promise<number | null> {
  const row = await db.selectFrom("customers").select("companyId").where("id", "=", customerId)
    .executeTakeFirst();
  return row?.companyId ?? null;
}

/** The same of many customers; those without one are left out. */
export async function selectCompaniesOf(
  db: Db,
  customerIds: readonly number[],
): Promise<{ id: number; companyId: number }[]> {
  if (customerIds.length === 0) return [];
  return await db.selectFrom("customers").select(["id", "companyId"])
    .where("id", "=", sql<number>`any(${customerIds}::bigint[])`)
    .where("companyId", "is not", null).$narrowType<{ companyId: number }>().execute();
}

/** Leads that are in a stage or were last open in it, the trash included, by id, locked. */
export function lockLeadsOfStage(
  db: Db,
  { stageId, after, limit }: { stageId: number; after: number; limit: number },
): Promise<LeadRow[]> {
  return db.selectFrom("leads").selectAll()
    .where((eb) => eb.or([eb("stageId", "=", stageId), eb("lastOpenStageId", "=", stageId)]))
    .where("id", ">", after).orderBy("id").limit(limit).forUpdate().execute();
}
