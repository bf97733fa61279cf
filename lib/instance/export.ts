import type { Db } from "../db/client.ts";
import { columnsOf } from "./columns.ts";
import { header, lineOf } from "./format.ts";
import { type Portable, portables } from "./records.ts";
import { selectPortable } from "./repository.ts";

/**
 * The whole instance as lines of JSON, a record on each, some lines at a time: the format is in
 * `docs/instance-format.md`. The same records always give the same text. Outside of a transaction it
 * is read while people write: no record names one that is missing.
 */
export async function* instanceText(db: Db): AsyncGenerator<string> {
  yield `${JSON.stringify(header)}\n`;
  const counts: Record<string, number> = {};
  for (const kind of portables) {
    counts[kind.record] = 0;
    for await (const { text, rows } of pagesOf(db, kind)) {
      yield text;
      counts[kind.record] = (counts[kind.record] ?? 0) + rows;
    }
  }
  yield `${JSON.stringify({ record: "end", counts })}\n`;
}

async function* pagesOf(db: Db, kind: Portable): AsyncGenerator<{ text: string; rows: number }> {
  const columns = (await columnsOf(db, kind)).map(({ name }) => name);
  for await (const rows of selectPortable(db, kind)) {
    const text = rows.map((row) => lineOf(kind.record, row, columns)).join("");
    yield { text, rows: rows.length };
  }
}

/** The same as it is at one instant. `work` is done before the transaction ends. */
export function inOneInstant<T>(
  db: Db,
  work: (text: AsyncGenerator<string>) => Promise<T>,
): Promise<T> {
  return db.transaction().setIsolationLevel("repeatable read").setAccessMode("read only")
    .execute((tx) => work(instanceText(tx)));
}
