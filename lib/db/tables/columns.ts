import type { ColumnType, Generated } from "kysely";

/** A timestamptz column: a Date when read, a Date or ISO text when written. */
export type Timestamp = ColumnType<Date, Date | string, Date | string>;
export type Created = ColumnType<Date, Date | string | undefined, Date | string>;
/** A date column: `YYYY-MM-DD` both ways. */
export type Day = string;
/** numeric(14,2): a number when read (both drivers parse it), a number or text when written. */
export type Money = ColumnType<number, number | string, number | string>;
export type Json = Record<string, unknown>;

/** Columns of every business record. */
export interface Business {
  id: Generated<number>;
  createdAt: Created;
  updatedAt: Created;
  version: Generated<number>;
  deletedAt: Timestamp | null;
  custom: Generated<Json>;
}
