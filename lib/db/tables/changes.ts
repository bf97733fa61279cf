import type { Generated } from "kysely";
import type { Created, Json } from "./columns.ts";

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

/** The change log, by table. */
export interface ChangesTables {
  changeSets: ChangeSetTable;
  changes: ChangeTable;
  changeData: ChangeDataTable;
  changeUnsealed: ChangeUnsealedTable;
}
