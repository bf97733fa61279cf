import type { Db } from "../db/client.ts";
import type { Portable } from "./records.ts";
import { type Column, selectColumns } from "./repository.ts";

const values: readonly Column[] = [
  { name: "salt", type: "text" },
  { name: "before", type: "jsonb" },
  { name: "after", type: "jsonb" },
];

/** The columns of a kind's lines in their order: those of its table, and what its source adds. */
export async function columnsOf(db: Db, kind: Portable): Promise<Column[]> {
  const own = await selectColumns(db, kind);
  return kind.record === "changes" ? [...own, ...values] : own;
}
