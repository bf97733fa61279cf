import type { TableRow } from "./cell_text.ts";
import type { TableState } from "./table_state.ts";

/** Rows in one request. */
export const pageSize = 100;

interface Answer {
  data: TableRow[];
  pagination: { nextCursor: string | null };
}

interface Wanted {
  page: number;
  cursor: string | undefined;
  signal: AbortSignal;
}

/** A page of rows; undefined where it did not come. */
export function fetchPage(state: TableState, wanted: Wanted): Promise<Answer | undefined> {
  const { page, cursor, signal } = wanted;
  const params = new URLSearchParams(state.params.value);
  for (const name of ["page", "cursor", "columns", "widths", "view"]) params.delete(name);
  params.set("limit", String(pageSize));
  params.set("count", "none");
  if (cursor !== undefined) params.set("cursor", cursor);
  else if (page > 0) params.set("page", String(page + 1));
  return fetchRows(state, params, signal);
}

/** The rows that a list's parameters name, with the fields that the columns show or write. */
export async function fetchRows(
  { input: { api, columns } }: TableState,
  params: URLSearchParams,
  signal?: AbortSignal,
): Promise<Answer | undefined> {
  const names = columns.flatMap(({ path, edit, kind }) => [
    topOf(path),
    ...(edit ? [topOf(edit.name)] : []),
    ...(kind === "money" ? ["currency"] : []),
  ]);
  params.set("fields", [...new Set(["version", ...names])].join());
  try {
    const response = await fetch(`${api}?${params}`, signal ? { signal } : {});
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}

function topOf(path: string): string {
  return path.split(".")[0] ?? path;
}
