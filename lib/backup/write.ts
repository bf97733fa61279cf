import type { Db } from "../db/client.ts";
import { migrated } from "../db/migrate.ts";
import { version } from "../version.ts";
import { markLine } from "./format.ts";
import { selectRows, selectTables } from "./repository.ts";

/** What a backup holds. */
export interface Written {
  rows: number;
  tables: number;
}

/**
 * Writes the whole database, as it is at one instant, to a file that nobody else may read and that is
 * there only when it is whole. Writers are not kept waiting on a server; the embedded database has one
 * connection.
 */
export async function writeBackup(db: Db, path: string): Promise<Written> {
  const draft = `${path}.part`;
  using file = await Deno.open(draft, { write: true, create: true, truncate: true, mode: 0o600 });
  const zip = new CompressionStream("gzip");
  const writer = zip.writable.getWriter();
  const encoder = new TextEncoder();
  const [written] = await Promise.all([
    inSnapshot(db, (text) => writer.write(encoder.encode(text))).finally(() => writer.close()),
    store(zip.readable, file),
  ]);
  await file.sync();
  await Deno.rename(draft, path);
  return written;
}

/** By hand: with `file.writable` the last bytes came after its promise, and after the sync. */
async function store(bytes: ReadableStream<Uint8Array>, file: Deno.FsFile): Promise<void> {
  for await (const piece of bytes) {
    for (let at = 0; at < piece.length;) at += await file.write(piece.subarray(at));
  }
}

function inSnapshot(db: Db, write: (text: string) => Promise<void>): Promise<Written> {
  const transaction = db.transaction().setIsolationLevel("repeatable read")
    .setAccessMode("read only");
  return transaction.execute(async (tx) => {
    const migrations = await migrated(tx);
    const at = new Date().toISOString();
    await write(
      markLine({ format: "petrel-backup", version: 1, petrel: version, at, migrations }),
    );
    const tables = await selectTables(tx);
    let total = 0;
    for (const table of tables) {
      await write(markLine({ table: table.name }));
      let rows = 0;
      for await (const some of selectRows(tx, table)) {
        await write(`${some.join("\n")}\n`);
        rows += some.length;
      }
      await write(markLine({ rows }));
      total += rows;
    }
    await write(markLine({ end: true }));
    return { rows: total, tables: tables.length };
  });
}
