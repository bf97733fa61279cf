import { sql } from "kysely";
import type { Db } from "../db/client.ts";

/** One stay of a lead in a stage, with the names that people know. */
export interface StageStay {
  id: number;
  leadId: number;
  fromStageId: number | null;
  toStageId: number;
  enteredAt: Date;
  leftAt: Date | null;
  userId: number | null;
  fromStage: string | null;
  toStage: string;
  user: string | null;
}

/** The columns of a stay; others are the database's own, for reports. */
const own = [
  ...["stageHistory.id", "leadId", "fromStageId", "toStageId"] as const,
  ...["enteredAt", "leftAt", "stageHistory.userId"] as const,
] as const;

/** A lead's way through the stages, oldest first. */
export function selectStays(db: Db, leadId: number): Promise<StageStay[]> {
  return db.selectFrom("stageHistory").select(own)
    .innerJoin("stages as target", "target.id", "toStageId")
    .leftJoin("stages as source", "source.id", "fromStageId")
    .leftJoin("users", "users.id", "stageHistory.userId")
    .select(["source.name as fromStage", "target.name as toStage", "users.name as user"])
    .where("leadId", "=", leadId).orderBy("enteredAt").orderBy("stageHistory.id").execute();
}

/** A stay that begins. */
export interface NewStay {
  leadId: number;
  fromStageId: number | null;
  toStageId: number;
  enteredAt: Date;
  userId: number | null;
}

/** Ends the stay that lasts and begins the next one at the same instant. */
export async function insertStay(db: Db, stay: NewStay): Promise<void> {
  await db.updateTable("stageHistory").set({ leftAt: stay.enteredAt })
    .where("leadId", "=", stay.leadId).where("leftAt", "is", null).execute();
  await db.insertInto("stageHistory").values(stay).execute();
}

/** The same for many leads, each of them once. */
export async function insertStays(db: Db, stays: readonly NewStay[]): Promise<void> {
  if (stays.length === 0) return;
  const begun = JSON.stringify(
    stays.map(({ leadId, enteredAt }) => ({ id: leadId, at: enteredAt })),
  );
  await sql`
    update stage_history set left_at = begun.at
    from jsonb_to_recordset((${begun}::text)::jsonb) as begun (id bigint, at timestamptz)
    where lead_id = begun.id and left_at is null
  `.execute(db);
  await db.insertInto("stageHistory").values([...stays]).execute();
}

/**
 * Takes back the stays after the one in that stage that began at that instant, which then lasts
 * again; whether there was such a one.
 */
export async function rewindStays(
  db: Db,
  { leadId, stageId, enteredAt }: { leadId: number; stageId: number; enteredAt: Date },
): Promise<boolean> {
  const stay = await db.selectFrom("stageHistory").select("id").where("leadId", "=", leadId)
    .where("toStageId", "=", stageId)
    .where(sql<Date>`date_trunc('milliseconds', entered_at)`, "=", enteredAt)
    .orderBy("id", "desc").limit(1).executeTakeFirst();
  if (stay === undefined) return false;
  await db.deleteFrom("stageHistory").where("leadId", "=", leadId).where("id", ">", stay.id)
    .execute();
  await db.updateTable("stageHistory").set({ leftAt: null }).where("id", "=", stay.id).execute();
  return true;
}
