import type { ColumnType, Generated } from "kysely";
import type { Role } from "../auth/permissions.ts";

/** A timestamptz column: a Date when read, a Date or ISO text when written. */
type Timestamp = ColumnType<Date, Date | string, Date | string>;
type Created = ColumnType<Date, Date | string | undefined, Date | string>;
/** A date column: `YYYY-MM-DD` both ways. */
type Day = string;
/** numeric(14,2): a number when read (both drivers parse it), a number or text when written. */
type Money = ColumnType<number, number | string, number | string>;
type Json = Record<string, unknown>;

/** Columns of every business record. */
interface Business {
  id: Generated<number>;
  createdAt: Created;
  updatedAt: Created;
  version: Generated<number>;
  deletedAt: Timestamp | null;
  custom: Generated<Json>;
}

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
  version: Generated<number>;
}

export interface TeamTable extends Business {
  name: string;
  managerId: number | null;
}

export interface UserTable extends Business {
  email: string;
  name: string;
  role: Role;
  teamId: number | null;
  status: "invited" | "active" | "disabled";
  locale: Generated<string>;
  timeZone: Generated<string>;
  lastLoginAt: Timestamp | null;
}

/** Apart from the user, so that no select of users can carry it. */
export interface PasswordTable {
  userId: number;
  hash: string;
  changedAt: Created;
}

export interface SessionTable {
  id: string;
  userId: number;
  createdAt: Created;
  lastUsedAt: Created;
  expiresAt: Timestamp;
  revokedAt: Timestamp | null;
  /** Whose eyes an administrator looks through in this session. */
  viewAsId: number | null;
  ip: string | null;
  userAgent: string | null;
}

export interface CompanyTable extends Business {
  name: string;
  domain: string | null;
  industry: string | null;
  phone: string | null;
  website: string | null;
  address: string | null;
  ownerId: number;
  /** Lower-cased, accents folded, of name and domain; kept by the database. */
  searchText: Generated<string>;
}

export interface CustomerTable extends Business {
  name: string;
  email: string;
  phone: string | null;
  company: string | null;
  companyId: number | null;
  jobTitle: string | null;
  industry: string | null;
  status: Generated<string>;
  source: string | null;
  tags: Generated<string[]>;
  doNotContact: Generated<boolean>;
  ownerId: number;
  /** Lower-cased, accents folded, of name, company and email; kept by the database. */
  searchText: Generated<string>;
}

export interface PipelineTable extends Business {
  name: string;
  position: number;
}

export interface StageTable extends Business {
  pipelineId: number;
  key: string;
  name: string;
  position: number;
  type: "open" | "won" | "lost";
  probability: number;
  forecastCategory: string | null;
  rotAfterDays: number | null;
  requires: Generated<string[]>;
}

export interface LostReasonTable extends Business {
  key: string;
  name: string;
  position: number;
}

export interface LeadTable extends Business {
  title: string;
  customerId: number | null;
  companyId: number | null;
  stageId: number;
  ownerId: number;
  amount: Money | null;
  currency: string;
  probability: number | null;
  expectedCloseOn: Day | null;
  source: string | null;
  lostReasonId: number | null;
  lostNote: string | null;
  lastOpenStageId: number | null;
  stageEnteredAt: Created;
  lastActivityAt: Timestamp | null;
  closedAt: Timestamp | null;
  /** Units of base currency for one of the lead's, as they stood when it closed. */
  closedRate: Money | null;
  /** A fractional key: text that sorts by its bytes. */
  position: string;
}

export interface StageHistoryTable {
  id: Generated<number>;
  leadId: number;
  fromStageId: number | null;
  toStageId: number;
  enteredAt: Timestamp;
  leftAt: Timestamp | null;
  userId: number | null;
}

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

export interface ChangeSetTable {
  id: Generated<number>;
  at: Created;
  actorId: number | null;
  ip: string | null;
  requestId: string;
  /** The first write's name, such as "customers.updated". */
  summary: string;
  /** The change set that this one takes back. */
  undoes: number | null;
}

/** Append-only. `position` and `hash` are given once by the sealer. */
export interface ChangeTable {
  id: Generated<number>;
  changeSetId: number;
  at: Created;
  action: string;
  entity: string;
  entityId: number;
  /** Hex SHA-256 over the salt and the canonical before and after in `changeData`. */
  digest: string;
  position: number | null;
  hash: string | null;
}

/** What a change row's digest stands for; a person's erasure deletes it and the chain still holds. */
export interface ChangeDataTable {
  changeId: number;
  salt: string;
  before: Json | null;
  after: Json | null;
}

export interface ChangeUnsealedTable {
  changeId: number;
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

/** A single-use link that was mailed; only its hash is kept. */
export interface MailTokenTable {
  hash: string;
  userId: number;
  purpose: "reset" | "invite";
  createdAt: Created;
  expiresAt: Timestamp;
  usedAt: Timestamp | null;
}

export interface ApiKeyTable {
  id: Generated<number>;
  userId: number;
  name: string;
  /** Hex SHA-256 of the key. */
  hash: string;
  /** How the key begins, to tell it from others. */
  hint: string;
  scopes: string[];
  ratePerMinute: number | null;
  createdAt: Created;
  expiresAt: Timestamp | null;
  lastUsedAt: Timestamp | null;
  revokedAt: Timestamp | null;
}

export interface TwoFactorTable {
  userId: number;
  /** Base32, as authenticator apps take it. */
  secret: string;
  createdAt: Created;
  /** Set once a first code has proved that the app has it. */
  confirmedAt: Timestamp | null;
  /** The 30-second step of the last code that was taken: none is taken twice. */
  lastStep: Generated<number>;
}

export interface RecoveryCodeTable {
  userId: number;
  hash: string;
  usedAt: Timestamp | null;
}

export interface Tables {
  organisation: OrganisationTable;
  teams: TeamTable;
  users: UserTable;
  passwords: PasswordTable;
  sessions: SessionTable;
  companies: CompanyTable;
  customers: CustomerTable;
  pipelines: PipelineTable;
  stages: StageTable;
  lostReasons: LostReasonTable;
  leads: LeadTable;
  stageHistory: StageHistoryTable;
  tasks: TaskTable;
  interactions: InteractionTable;
  files: FileTable;
  fileContents: FileContentTable;
  fileChunks: FileChunkTable;
  changeSets: ChangeSetTable;
  changes: ChangeTable;
  changeData: ChangeDataTable;
  changeUnsealed: ChangeUnsealedTable;
  idempotencyKeys: IdempotencyTable;
  kv: KvTable;
  jobs: JobTable;
  mails: MailTable;
  mailTokens: MailTokenTable;
  apiKeys: ApiKeyTable;
  twoFactors: TwoFactorTable;
  recoveryCodes: RecoveryCodeTable;
}
