/** What a receiver is told: `id` is the same however often it is sent. */
export interface Payload {
  id: number;
  event: string;
  /** ISO, UTC: when it happened. */
  at: string;
  entity: string;
  entityId: number;
  changeSetId: number | null;
  /** The record's own fields as they were when the message was made; null where it is gone. */
  data: object | null;
}

/** The text that is signed and sent. */
export function payload(said: Payload): string {
  return JSON.stringify(said);
}
