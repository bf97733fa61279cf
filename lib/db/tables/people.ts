import type { Generated } from "kysely";
import type { Role } from "../../auth/permissions.ts";
import type { Business, Created, Day, Timestamp } from "./columns.ts";

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
  /** A mail each Monday morning. */
  weeklySummary: Generated<boolean>;
  lastLoginAt: Timestamp | null;
}

/** A summary that a person has had. */
export interface WeeklySummaryTable {
  userId: number;
  /** The Monday that it came on. */
  week: Day;
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

export interface PasskeyTable {
  id: Generated<number>;
  userId: number;
  name: string;
  /** As the authenticator names it, in base64url. */
  credentialId: string;
  /** COSE, in base64url. */
  publicKey: string;
  /** How often it signed, where the authenticator counts. */
  counter: number;
  transports: string[];
  /** Whether it is kept in more than one place, so that a lost device is no lost passkey. */
  backedUp: boolean;
  createdAt: Created;
  lastUsedAt: Timestamp | null;
}

/** The secret address of a person's tasks as a calendar. */
export interface CalendarAddressTable {
  userId: number;
  /** Hex SHA-256 of its secret. */
  hash: string;
  createdAt: Timestamp;
}

/** People, their teams and how they sign in, by table. */
export interface PeopleTables {
  teams: TeamTable;
  users: UserTable;
  passwords: PasswordTable;
  sessions: SessionTable;
  mailTokens: MailTokenTable;
  apiKeys: ApiKeyTable;
  twoFactors: TwoFactorTable;
  recoveryCodes: RecoveryCodeTable;
  passkeys: PasskeyTable;
  calendarAddresses: CalendarAddressTable;
  weeklySummaries: WeeklySummaryTable;
}
