import { Buffer } from "node:buffer";
import { AppError, invalid } from "../errors.ts";
import type { Upload } from "../files/service.ts";
import { tooLarge } from "../files/pieces.ts";
import { fileLimit } from "../files/store.ts";
import { mediaType } from "./body.ts";
import { pacedBody } from "./paced_body.ts";

/** What may stand around the file: other fields, heads and boundaries, in bytes. */
const around = 64 * 1024;

type Bytes = Uint8Array<ArrayBufferLike>;

const broken = () => new AppError("BAD_REQUEST", "The upload is broken or ended early");

const noFile = () => invalid([{ field: "file", message: "Choose a file." }]);

/**
 * The first file of a multipart body in the field `file`; its bytes are read from the network as the
 * caller asks for them, so read them before anything else. Throws UNSUPPORTED_MEDIA_TYPE,
 * PAYLOAD_TOO_LARGE, BAD_REQUEST (for a sender that is silent for `milliseconds`, too), and
 * VALIDATION_ERROR where there is no file.
 */
export async function readUpload(request: Request, milliseconds?: number): Promise<Upload> {
  for await (const part of partsIn(request, fileLimit, milliseconds)) {
    if (isFile(part)) return { name: part.name, type: part.type, content: part.content };
    await whole(part.content);
  }
  throw noFile();
}

/** A form with a file: what `keep` made of the file, and the other fields, wherever they stand. */
export interface FileForm<T> {
  file: T;
  fields: Record<string, string>;
}

/**
 * Reads a multipart form with a file of up to `limit` bytes, which goes to `keep` as it arrives.
 * Throws what `readUpload` throws.
 */
export async function readFileForm<T>(
  request: Request,
  limit: number,
  keep: (upload: Upload) => Promise<T>,
): Promise<FileForm<T>> {
  const fields: Record<string, string> = {};
  let kept: { file: T } | undefined;
  for await (const part of partsIn(request, limit)) {
    if (isFile(part) && kept === undefined) {
      kept = { file: await keep({ name: part.name, type: part.type, content: part.content }) };
    } else {
      const text = await whole(part.content);
      if (part.field !== undefined && part.name === undefined) fields[part.field] = text;
    }
  }
  if (kept === undefined) throw noFile();
  return { ...kept, fields };
}

interface Part extends PartHead {
  content: AsyncGenerator<Bytes>;
}

function isFile(part: Part): part is Part & { name: string } {
  return part.field === "file" && part.name !== undefined && part.name !== "";
}

/** The parts of a multipart body in their order; each one's content is to be read before the next. */
async function* partsIn(
  request: Request,
  limit: number,
  milliseconds?: number,
): AsyncGenerator<Part> {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(
    request.headers.get("content-type") ?? "",
  );
  if (mediaType(request) !== "multipart/form-data" || boundary === null) {
    throw new AppError("UNSUPPORTED_MEDIA_TYPE", "Send the file as multipart/form-data");
  }
  const length = Number(request.headers.get("content-length") ?? 0);
  if (length > limit + around) throw tooLarge(limit);
  const mark = Buffer.from(`\r\n--${boundary[1] ?? boundary[2]}`);
  const body = partsOf(request.body, milliseconds);
  await whole(body.until(mark));
  while (await body.next(2) === "\r\n") {
    const head = await whole(body.until(Buffer.from("\r\n\r\n")));
    yield { ...headOf(head), content: body.until(mark) };
  }
}

/** Reads a body piece by piece, holding no more than a piece and what may be half a mark. */
function partsOf(body: ReadableStream<Uint8Array<ArrayBuffer>> | null, milliseconds?: number) {
  const source = pacedBody(body, milliseconds);
  // The first boundary has no line before it.
  let held: Buffer = Buffer.from("\r\n");

  async function more(): Promise<void> {
    const piece = await source.next().catch((error) => {
      throw error instanceof AppError ? error : broken();
    });
    if (piece === undefined) throw broken();
    held = Buffer.concat([held, piece]);
  }

  return {
    /** The next bytes as text, or what there is of them at the end. */
    async next(count: number): Promise<string> {
      while (held.length < count) await more();
      const text = held.toString("latin1", 0, count);
      held = held.subarray(count);
      return text;
    },
    /** The bytes up to a mark, which is taken off. Throws BAD_REQUEST where it never comes. */
    async *until(mark: Buffer): AsyncGenerator<Bytes> {
      for (;;) {
        const at = held.indexOf(mark);
        const sure = at < 0 ? held.length - mark.length + 1 : at;
        if (sure > 0) {
          const piece = held.subarray(0, sure);
          held = held.subarray(sure);
          yield piece;
        }
        if (at < 0) await more();
        else {
          held = held.subarray(mark.length);
          return;
        }
      }
    },
  };
}

/** Bytes that must be few, as text. */
async function whole(pieces: AsyncIterable<Bytes>): Promise<string> {
  const parts: Bytes[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > around) throw tooLarge();
    parts.push(piece);
  }
  return Buffer.concat(parts).toString("utf8");
}

interface PartHead {
  field: string | undefined;
  name: string | undefined;
  type: string | undefined;
}

/** What a part's head says of it; browsers write quotes and line ends in names as in addresses. */
function headOf(head: string): PartHead {
  const value = (pattern: RegExp) =>
    pattern.exec(head)?.[1]?.replace(/%(22|0D|0A)/g, (sign) => decodeURIComponent(sign));
  const field = value(/^content-disposition:[^\r\n]*[;\s]name="([^"]*)"/im);
  const name = value(/^content-disposition:[^\r\n]*;\s*filename="([^"]*)"/im);
  const type = value(/^content-type:\s*([^\r\n]+)/im);
  return { field, name, type };
}
