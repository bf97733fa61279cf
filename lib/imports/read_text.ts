import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { AppError } from "../errors.ts";

/** The longest row, in characters. */
const longestRow = 1_000_000;

/** Thrown where bytes are not of the encoding that was guessed from the first ones. */
export class WrongEncoding extends Error {
  override name = "WrongEncoding";
}

/** How a text is to be read. */
export interface TextFormat {
  encoding: string;
  delimiter: string;
}

/**
 * The rows of a delimited text, as lists of cells; empty lines are left out. Throws WrongEncoding,
 * and BAD_REQUEST with the line for a quote that is never closed or a row that is too long.
 */
export async function* readText(
  bytes: AsyncIterable<Uint8Array>,
  { encoding, delimiter }: TextFormat,
): AsyncGenerator<string[]> {
  const parser = parse({
    ...{ delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: true },
    max_record_size: longestRow,
  });
  const source = Readable.from(decoded(bytes, encoding), { objectMode: false });
  source.on("error", (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const record of parser) yield record;
  } catch (error) {
    throw error instanceof CsvError ? explained(error) : error;
  } finally {
    source.destroy();
  }
}

async function* decoded(bytes: AsyncIterable<Uint8Array>, encoding: string) {
  const decoder = new TextDecoder(encoding, { fatal: encoding === "utf-8" });
  const decode = (piece?: Uint8Array) => {
    try {
      return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
    } catch {
      throw new WrongEncoding("These bytes are of another encoding");
    }
  };
  for await (const piece of bytes) yield decode(piece);
  yield decode();
}

function explained(error: CsvError): AppError {
  const line = "lines" in error && typeof error.lines === "number" ? ` (line ${error.lines})` : "";
  if (error.code === "CSV_QUOTE_NOT_CLOSED") {
    return new AppError("BAD_REQUEST", `A quote is opened and never closed${line}`);
  }
  if (error.code === "CSV_MAX_RECORD_SIZE") {
    const most = longestRow / 1_000_000;
    const message = `A row is longer than ${most} MB, or a quote is never closed${line}`;
    return new AppError("BAD_REQUEST", message);
  }
  return new AppError("BAD_REQUEST", `The file cannot be read as a table${line}`);
}
