import { useEffect, useState } from "preact/hooks";
import { TableNote } from "../components/table/TableNote.tsx";
import { tableRows } from "../components/table/table_rows.ts";
import { startTable } from "../components/table/table_start.ts";
import { type TableInput, tableState } from "../components/table/table_state.ts";

/**
 * Makes the server's table one that scrolls through all of its rows and is edited in place. It shows
 * nothing but what happened; heads and rows stay the server's.
 */
export default function DataTable(input: TableInput) {
  const [rows] = useState(() => tableRows(tableState(input)));
  useEffect(() => startTable(rows.state, rows), []);
  return <TableNote state={rows.state} rows={rows} />;
}
