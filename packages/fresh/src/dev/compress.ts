import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** Below this many bytes the headers cost as much as compression saves. */
const MIN_SIZE = 512;

/** One compressed form of a file. */
export interface CompressedForm {
  encoding: "br" | "gzip";
  content: Uint8Array;
}

/** The strongest br and gzip forms of a file, those that are smaller than it. */
export async function compress(content: Uint8Array): Promise<CompressedForm[]> {
  if (content.length < MIN_SIZE) return [];
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const [br, gz] = await Promise.all([
    brotli(content, { params }),
    deflate(content, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  const forms: CompressedForm[] = [
    { encoding: "br", content: br },
    { encoding: "gzip", content: gz },
  ];
  return forms.filter((form) => form.content.length < content.length);
}
