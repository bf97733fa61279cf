import { AppError } from "../errors.ts";
import { faultOf } from "./json_shape.ts";
import { pacedBody } from "./paced_body.ts";

/** The largest body that `/api` and forms take, in bytes. */
export const bodyLimit = 1024 * 1024;
/** How deep JSON may be nested. */
export const depthLimit = 20;

const bad = (message: string) => new AppError("BAD_REQUEST", message);

function tooLarge(): AppError {
  return new AppError("PAYLOAD_TOO_LARGE", `Send at most ${bodyLimit / 1024 / 1024} MB`);
}

/**
 * The body's bytes. Throws PAYLOAD_TOO_LARGE, before it holds more than the limit, and BAD_REQUEST
 * where its sender is too slow or silent for `milliseconds`.
 */
export async function readBytes(
  request: Request,
  milliseconds?: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get("content-length") ?? 0) > bodyLimit) throw tooLarge();
  const body = pacedBody(request.body, milliseconds);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let part = await body.next(); part !== undefined; part = await body.next()) {
    size += part.length;
    if (size > bodyLimit) {
      body.cancel();
      throw tooLarge();
    }
    chunks.push(part);
  }
  const [first] = chunks;
  if (chunks.length === 1 && first !== undefined) return first;
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** The media type of a body, without its parameters. */
export function mediaType(request: Request): string {
  return (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}

function decode(bytes: Uint8Array<ArrayBuffer>): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw bad("The body is not UTF-8");
  }
}

function parseJson(text: string): unknown {
  const fault = faultOf(text, depthLimit);
  if (fault === "deep") throw bad(`Nest at most ${depthLimit} levels deep`);
  if (fault === "duplicate") throw bad("Name each field once");
  try {
    return JSON.parse(text);
  } catch {
    throw bad("The body is not valid JSON");
  }
}

/** A JSON body with its text. */
export interface JsonBody {
  /** Undefined where the request has no body. */
  value: unknown;
  text: string;
}

/**
 * Reads a JSON body. Throws UNSUPPORTED_MEDIA_TYPE, PAYLOAD_TOO_LARGE, or BAD_REQUEST for text that
 * is broken or nested too deep.
 */
export async function readJson(request: Request): Promise<JsonBody> {
  const bytes = await readBytes(request);
  if (bytes.length === 0) return { value: undefined, text: "" };
  if (mediaType(request) !== "application/json") {
    throw new AppError("UNSUPPORTED_MEDIA_TYPE", "Send the body as application/json");
  }
  const text = decode(bytes);
  return { value: parseJson(text), text };
}
