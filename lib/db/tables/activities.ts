import type { Generated } from "kysely";
import type { Business, Created, Day, Timestamp } from "./columns.ts";

export interface TaskTable extends Business {
  title: string;
  note: string | null;
  userId: number;
  createdBy: number;
  customerId: number | null;
  leadId: number | null;
  dueAt: Timestamp | null;
  priority: Generated<string>;
  status: Generated<string>;
  completedAt: Timestamp | null;
}

export interface InteractionTable extends Business {
  kind: string;
  customerId: number | null;
  leadId: number | null;
  userId: number;
  subject: string | null;
  body: string | null;
  direction: string | null;
  outcome: string | null;
  durationMinutes: number | null;
  occurredAt: Created;
}

/** An attachment of exactly one record; its bytes lie in the content that it names. */
export interface FileTable extends Business {
  name: string;
  /** A media type, as the uploader's browser said it. */
  type: string;
  /** In bytes. */
  size: number;
  /** Hex. */
  sha256: string;
  contentKey: string;
  userId: number;
  customerId: number | null;
  companyId: number | null;
  leadId: number | null;
  interactionId: number | null;
}

/** Bytes, written before the file that names them; without one they go after a day. */
export interface FileContentTable {
  key: string;
  createdAt: Created;
}

export interface FileChunkTable {
  contentKey: string;
  /** From 0. */
  position: number;
  data: Uint8Array;
}

/** How often a person logged a kind of activity in a UTC week. */
export interface ActivityWeekTable {
  id: Generated<number>;
  /** Its Monday. */
  week: Day;
  userId: number;
  kind: string;
  times: number;
}

/** What is done, and what is attached, by table. */
export interface ActivitiesTables {
  tasks: TaskTable;
  interactions: InteractionTable;
  files: FileTable;
  fileContents: FileContentTable;
  fileChunks: FileChunkTable;
  activityWeeks: ActivityWeekTable;
}
