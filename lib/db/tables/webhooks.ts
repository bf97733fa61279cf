import type { Generated } from "kysely";
import type { Created, Timestamp } from "./columns.ts";

export interface WebhookTable {
  id: Generated<number>;
  url: string;
  events: string[];
  /** What answers are signed with; shown once. */
  secret: string;
  status: Generated<"active" | "disabled">;
  disabledWhy: string | null;
  /** The last place of the change log that deliveries were made for. */
  position: number;
  createdAt: Created;
}

export interface WebhookDeliveryTable {
  id: Generated<number>;
  webhookId: number;
  event: string;
  entity: string;
  entityId: number;
  body: string;
  status: Generated<"queued" | "delivered" | "failed">;
  attempts: Generated<number>;
  /** Not before. */
  dueAt: Created;
  /** The first attempt, from which the days of trying count. */
  firstAt: Timestamp | null;
  /** Whoever sends it now has it until then. */
  leasedUntil: Timestamp | null;
  responseStatus: number | null;
  error: string | null;
  createdAt: Created;
  deliveredAt: Timestamp | null;
}

/** Webhooks, by table. */
export interface WebhookTables {
  webhooks: WebhookTable;
  webhookDeliveries: WebhookDeliveryTable;
}
