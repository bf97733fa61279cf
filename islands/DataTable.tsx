import { useEffect, useState } from "preact/hooks";
import { TableGrid } from "../components/table/TableGrid.tsx";
import { TableNote } from "../components/table/TableNote.tsx";
import { tableRows } from "../components/table/table_rows.ts";
import { startTable } from "../components/table/table_start.ts";
import { type TableInput, tableState } from "../components/table/table_state.ts";

/**
 * A list as a table that scrolls through all of its rows and is edited in place. The server draws the
 * same table with its first rows and links, so it works without scripts.
 */
export default function DataTable(input: TableInput) {
  const [{ state, rows }] = useState(() => {
    const state = tableState(input);
    return { state, rows: tableRows(state) };
  });
  useEffect(() => startTable(state, rows), []);
  return (
    <>
      <TableGrid state={state} rows={rows} />
      <TableNote state={state} rows={rows} />
    </>
  );
}
