import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { AppError } from "../errors.ts";

/** The longest row, in characters. */
const longestRow = 1_000_000;
/** The delimiters of one line: a row has some hundred, and one long text may have many. */
const mostDelimiters = 101_000;
const [lineFeed, carriageReturn] = [10, 13];
/** What is read ahead of the rows that are done, in characters. */
const ahead = 1_000_000;

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
  const done = () => parser.info.records + parser.info.empty_lines;
  const texts = guarded(decoded(bytes, encoding), { delimiter, done });
  const source = Readable.from(texts, { objectMode: false });
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

/** Refuses a row that goes on and on: the parser would hold all its cells, empty as they are. */
async function* guarded(
  texts: AsyncIterable<string>,
  { delimiter, done }: { delimiter: string; done: () => number },
): AsyncGenerator<string> {
  let [delimiters, known, since] = [0, 0, 0];
  for await (const text of texts) {
    delimiters = delimitersIn(text, delimiter, delimiters);
    if (done() > known) [known, since] = [done(), 0];
    since += text.length;
    if (since > longestRow + ahead) throw tooLong("");
    yield text;
  }
}

/** How many stand in the last line, which began with so many. Throws BAD_REQUEST for too many. */
function delimitersIn(text: string, delimiter: string, before: number): number {
  const mark = delimiter.charCodeAt(0);
  let count = before;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || code === carriageReturn) count = 0;
    else if (code === mark && ++count > mostDelimiters) throw tooLong("");
  }
  return count;
}

function tooLong(line: string): AppError {
  const most = longestRow / 1_000_000;
  const message = `A row is longer than ${most} MB, or a quote is never closed${line}`;
  return new AppError("BAD_REQUEST", message);
}

function explained(error: CsvError): AppError {
  const line = "lines" in error && typeof error.lines === "number" ? ` (line ${error.lines})` : "";
  if (error.code === "CSV_QUOTE_NOT_CLOSED") {
    return new AppError("BAD_REQUEST", `A quote is opened and never closed${line}`);
  }
  if (error.code === "CSV_MAX_RECORD_SIZE") return tooLong(line);
  return new AppError("BAD_REQUEST", `The file cannot be read as a table${line}`);
}
