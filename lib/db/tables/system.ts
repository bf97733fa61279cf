import type { ColumnType, Generated } from "kysely";
import type { Created, Json, Timestamp } from "./columns.ts";

export interface OrganisationTable {
  id: Generated<number>;
  name: string;
  baseCurrency: string;
  timeZone: string;
  locale: string;
  /** `{ "2026-01-01": { "USD": 0.92 } }`: units of base currency for one, from that day on. */
  exchangeRates: Generated<Json>;
  /** Whether administrators must have a second factor. */
  requireTwoFactor: Generated<boolean>;
  /** Days that a record lies in the trash before it is purged; null: for ever. */
  trashDays: number | null;
  /** Months without a sign of life after which a stranger is erased; null: never. */
  staleMonths: number | null;
  version: Generated<number>;
}

export interface IdempotencyTable {
  /** Who sent it: `user:7`, `key:3`. */
  owner: string;
  key: string;
  /** Hex SHA-256 of method, path and body. */
  fingerprint: string;
  status: number;
  headers: Json;
  body: string;
  createdAt: Created;
}

export interface KvTable {
  key: string;
  value: ColumnType<unknown, string, string>;
  expiresAt: Timestamp;
}

export interface ReferenceChangesTable {
  changes: number;
}

export interface JobTable {
  id: Generated<number>;
  /** Which of the registered jobs. */
  name: string;
  payload: Json;
  /** One waiting job at most for each name and key. */
  key: string | null;
  runAt: Created;
  attempts: Generated<number>;
  /** Whoever holds this may finish the job, until `leasedUntil`. */
  lease: string | null;
  leasedUntil: Timestamp | null;
  /** Given up, after so many attempts. */
  failedAt: Timestamp | null;
  lastError: string | null;
  createdAt: Created;
}

export interface MailTable {
  id: Generated<number>;
  kind: string;
  recipient: string;
  subject: string;
  /** May hold a secret link, so it goes as soon as the mail is sent. */
  body: string | null;
  status: Generated<"queued" | "sent" | "failed">;
  error: string | null;
  createdAt: Created;
  sentAt: Timestamp | null;
}

/** Work that someone asked for and that takes longer than a request. */
export interface RunTable {
  id: Generated<number>;
  /** "undo", "bulk", "import", "purge", "verify". */
  kind: string;
  actorId: number;
  /** What it is about. */
  changeSetId: number | null;
  /** What it writes. */
  madeChangeSetId: number | null;
  status: Generated<"queued" | "running" | "done" | "failed" | "cancelled">;
  /** Records so far, and in all. */
  done: Generated<number>;
  total: number;
  /** Where the next part begins; null at the beginning. */
  next: number | null;
  /** The same where that is no number, such as a list's cursor. */
  place: string | null;
  /** What was asked for, where the job needs to be told. */
  input: Generated<Json>;
  result: Generated<Json>;
  error: string | null;
  createdAt: Created;
  finishedAt: Timestamp | null;
}

/** The instance and its stores, by table. */
export interface SystemTables {
  organisation: OrganisationTable;
  idempotencyKeys: IdempotencyTable;
  kv: KvTable;
  jobs: JobTable;
  referenceChanges: ReferenceChangesTable;
  runs: RunTable;
  mails: MailTable;
}
