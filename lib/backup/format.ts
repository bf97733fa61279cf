import { z } from "zod";
import { ConfigError } from "../config.ts";

/**
 * A backup is a gzipped text of lines. One that begins with `#` is a mark: first the header, then for
 * each table its name, its rows as JSON objects, one a line, and how many they were; last the end.
 * What Postgres itself writes as JSON and reads again fits every version from 15 on, a server and the
 * embedded one alike.
 */
export const Header = z.object({
  format: z.literal("petrel-backup"),
  version: z.literal(1),
  /** The version of Petrel that wrote it. */
  petrel: z.string(),
  at: z.iso.datetime(),
  /** The migrations that the database had, in their order. */
  migrations: z.array(z.string()).min(1),
});
export type Header = z.output<typeof Header>;

const Mark = z.union([
  Header,
  z.object({ table: z.string().regex(/^[a-z_]\w*$/) }),
  z.object({ rows: z.number().int().min(0) }),
  z.object({ end: z.literal(true) }),
]);
export type Mark = z.output<typeof Mark>;

/** A line of a backup. */
export type Line = { mark: Mark } | { row: string };

/** The text of a mark. */
export function markLine(mark: Mark): string {
  return `#${JSON.stringify(mark)}\n`;
}

/** The lines of a backup's bytes. Throws ConfigError for what is no backup or a damaged one. */
export async function* readLines(
  bytes: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Line> {
  try {
    const text = bytes.pipeThrough(new DecompressionStream("gzip"))
      .pipeThrough(new TextDecoderStream());
    let rest = "";
    for await (const chunk of text) {
      const lines = (rest + chunk).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) yield parseLine(line);
    }
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(`The file is no backup of Petrel, or a damaged one (${error})`);
  }
}

function parseLine(line: string): Line {
  return line.startsWith("#") ? { mark: Mark.parse(JSON.parse(line.slice(1))) } : { row: line };
}
