/** Why somebody is told something. */
export type NotificationKind = "assigned" | "mentioned" | "due" | "done";

/** Something that a person is told, as their page shows it. */
export interface Notification {
  id: number;
  kind: NotificationKind;
  entity: string;
  entityId: number;
  /** The record's name, "" where it has none; null where the person does not read it any more. */
  name: string | null;
  /** How many records of one change it stands for; `entityId` is one of them. */
  count: number;
  /** Who did it; null where nobody did. */
  actor: string | null;
  /** ISO, UTC. */
  createdAt: string;
  read: boolean;
}

/** What stands beside the navigation. */
export interface News {
  /** Notifications that were not read yet. */
  unread: number;
  /** The person's open tasks that are late or due today. */
  due: number;
}
