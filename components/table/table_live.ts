import { type Changed, listenForChanges } from "../changes/listen.ts";
import { fetchRows } from "./table_fetch.ts";
import { putRow, rowById, type TableRows } from "./table_rows.ts";

/** How long changes are gathered, in ms. */
const pause = 150;
/** How many records one request may name. */
const most = 100;

/**
 * Shows what others change in the rows that have come, from a place in the change log on. Rows stay
 * where they are, and the one whose cell is open waits until it is closed; gives what ends that.
 */
export function followRows(rows: TableRows, seen: number): () => void {
  const { state } = rows;
  const entity = state.input.api.slice("/api/".length);
  const waiting = new Set<number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let position = seen;

  function note(changes: readonly Changed[], at: number): void {
    position = Math.max(position, at);
    for (const change of changes) {
      if (change.entity !== entity || state.own.has(change.changeSetId)) continue;
      if (rowById(rows, change.entityId) !== undefined) waiting.add(change.entityId);
    }
    showSoon();
  }

  function showSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(show, pause);
  }

  async function show(): Promise<void> {
    const ids = [...waiting].filter((id) => id !== state.edited).slice(0, most);
    if (ids.length === 0) return;
    ids.forEach((id) => waiting.delete(id));
    const params = new URLSearchParams({ id: ids.join(), limit: String(most), count: "none" });
    const answer = await fetchRows(state, params);
    if (answer === undefined) ids.forEach((id) => waiting.add(id));
    else ids.forEach((id) => showRow(rows, id, answer.data.find((row) => row.id === id)));
    if (waiting.size > 0) showSoon();
  }

  state.later = showSoon;
  const stop = listenForChanges(() => position, note);
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** A record that is not to be had any more keeps its row, which says so. */
function showRow(rows: TableRows, id: number, fresh: ReturnType<typeof rowById>): void {
  const shown = rowById(rows, id);
  if (fresh !== undefined) putRow(rows, fresh);
  else if (shown !== undefined) putRow(rows, { ...shown, gone: true });
}
