import type { Generated } from "kysely";
import type { Business } from "./columns.ts";

/** A field that an administrator added to an entity; its values lie in the records' `custom`. */
export interface FieldTable extends Business {
  entity: string;
  key: string;
  label: string;
  type: string;
  /** What a select offers, in this order. */
  options: Generated<string[]>;
  required: Generated<boolean>;
  position: number;
}

/** A list as somebody wants to see it again. */
export interface ViewTable extends Business {
  entity: string;
  name: string;
  /** The list's query string, without a place in it. */
  query: string;
  shared: Generated<boolean>;
  /** The list opens with it for its owner. */
  isDefault: Generated<boolean>;
  ownerId: number;
}

/** A report that stands on somebody's page, or on a team's. */
export interface PinTable extends Business {
  ownerId: number;
  /** Whose page it is; null for the owner's own. */
  teamId: number | null;
  report: string;
  /** The report's query string. */
  query: string;
  position: number;
}

/** What administrators and people set up for themselves, by table. */
export interface SettingsTables {
  fields: FieldTable;
  views: ViewTable;
  pins: PinTable;
}
