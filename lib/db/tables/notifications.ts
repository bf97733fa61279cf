import type { Generated } from "kysely";
import type { Created, Timestamp } from "./columns.ts";

/** Something that a person is told. */
export interface NotificationTable {
  id: Generated<number>;
  createdAt: Created;
  userId: number;
  kind: "assigned" | "mentioned" | "due" | "done";
  /** What it is told about: nobody is told the same twice. */
  key: string;
  entity: string;
  entityId: number;
  /** How many records of one change it stands for. */
  count: Generated<number>;
  /** null where nobody did it: a task became due. */
  actorId: number | null;
  readAt: Timestamp | null;
}

/** How far the log of changes was read for them; one row. */
export interface NotificationPlaceTable {
  position: number;
}

/** What people are told, by table. */
export interface NotificationTables {
  notifications: NotificationTable;
  notificationPlace: NotificationPlaceTable;
}
