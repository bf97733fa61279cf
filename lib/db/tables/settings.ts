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

/** What administrators and people set up for themselves, by table. */
export interface SettingsTables {
  fields: FieldTable;
}
