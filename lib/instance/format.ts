import { z } from "zod";
import { ConfigError } from "../config.ts";

/** The first line of the file of a whole instance. */
export const Header = z.strictObject({
  record: z.literal("export"),
  format: z.literal("petrel-export"),
  version: z.literal(1),
});

/** The last line: how many there are of each kind. */
const End = z.strictObject({
  record: z.literal("end"),
  counts: z.record(z.string(), z.number().int().min(0)),
});

export const header: z.output<typeof Header> = {
  record: "export",
  format: "petrel-export",
  version: 1,
};

export type Fields = Readonly<Record<string, unknown>>;

/** `ownerId` for `owner_id`. */
export function camelCase(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The line of a record: its columns by their names in the API, without those that are empty. */
export function lineOf(record: string, row: Fields, columns: readonly string[]): string {
  const fields = columns.flatMap((column) => {
    const value = row[column] ?? null;
    return value === null ? [] : [[camelCase(column), value]];
  });
  return `${JSON.stringify({ record, ...Object.fromEntries(fields) })}\n`;
}

/** Some records of a kind. */
export interface Portion {
  record: string;
  rows: Fields[];
}

/** Letters of rows that go to the database in one statement. */
const most = 4 * 1024 * 1024;

/**
 * The records of a file, some of a kind at a time. Throws ConfigError, which names the line, for what
 * is no such file, and where records or the end are missing.
 */
export async function* portionsOf(bytes: ReadableStream<Uint8Array>): AsyncGenerator<Portion> {
  const counts = new Map<string, number>();
  let number = 0;
  let portion: Portion = { record: "", rows: [] };
  let letters = 0;
  for await (const text of lines(bytes)) {
    number += 1;
    const { record, ...fields } = read(text, number);
    if (number === 1) continue;
    if (record === "end") {
      if (portion.rows.length > 0) yield portion;
      return compare(End.parse({ record, ...fields }).counts, counts);
    }
    counts.set(record, (counts.get(record) ?? 0) + 1);
    if (portion.rows.length > 0 && (record !== portion.record || letters > most)) {
      yield portion;
      [portion, letters] = [{ record, rows: [] }, 0];
    }
    portion.record = record;
    portion.rows.push(fields);
    letters += text.length;
  }
  throw new ConfigError("The file is cut off: its end is missing");
}

function compare(said: Readonly<Record<string, number>>, counts: ReadonlyMap<string, number>) {
  for (const record of new Set([...Object.keys(said), ...counts.keys()])) {
    const [there, wanted] = [counts.get(record) ?? 0, said[record] ?? 0];
    if (there === wanted) continue;
    throw new ConfigError(`The file has ${there} ${record} and says that it has ${wanted}`);
  }
}

const Line = z.looseObject({ record: z.string() });

function read(text: string, number: number): z.output<typeof Line> {
  try {
    const line = Line.parse(JSON.parse(text));
    if (number === 1) Header.parse(line);
    return line;
  } catch {
    throw new ConfigError(
      number === 1 ? "The file is no export of Petrel" : `Line ${number} of the file is broken`,
    );
  }
}

async function* lines(bytes: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest: string[] = [];
  for await (const piece of bytes) {
    const [first = "", ...more] = decoder.decode(piece, { stream: true }).split("\n");
    rest.push(first);
    for (const next of more) {
      yield rest.join("");
      rest = [next];
    }
  }
  if (rest.join("") !== "") yield rest.join("");
}
