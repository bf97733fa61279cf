import { sql } from "kysely";
import type { Stored } from "../changes/undoable.ts";
import type { RecordTable } from "../db/record_table.ts";
import type { Children } from "../records/merge.ts";

/** The records of a table that belong to another by a column, the trash included. */
export function childrenIn<Row extends Stored>(
  entity: string,
  column: string,
  { table: { patchMany }, also }: {
    table: Pick<RecordTable<Row, never, object>, "patchMany">;
    also?: Children["also"];
  },
): Children {
  return {
    ...{ entity, column, patchMany },
    ...(also && { also }),
    async select(db, { id, after, limit }) {
      const { rows } = await sql<Row>`
        select * from ${sql.table(entity)} where ${sql.ref(column)} = ${id} and id > ${after}
        order by id limit ${limit} for update
      `.execute(db);
      return rows;
    },
  };
}
