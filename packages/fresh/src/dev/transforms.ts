import { dirname, resolve } from "node:path";

/** Which static files a transform is for. */
export interface OnTransformOptions {
  /** Shown in error messages. */
  pluginName: string;
  /** Tested on the file's absolute path. */
  filter: RegExp;
  /** Files to leave out: part of the path, a glob, or an expression. */
  exclude?: (string | RegExp)[];
}

/** A static file on its way to the browser. */
export interface OnTransformArgs {
  /** Absolute path. */
  path: string;
  /** Browsers to build for. */
  target: string | string[];
  text: string;
  content: Uint8Array<ArrayBuffer>;
  mode: "development" | "production";
  root: string;
}

/** New content of a file; with a `path` it is another file. */
export interface OnTransformResult {
  content: string | Uint8Array;
  path?: string;
  map?: string | Uint8Array;
}

type TransformReturn =
  | void
  | OnTransformResult
  | (OnTransformResult & { path: string })[];

/** Changes a static file, or leaves it alone by giving nothing. */
export type TransformFn = (
  args: OnTransformArgs,
) => TransformReturn | Promise<TransformReturn>;

/** A registered transform. */
export interface Transform {
  options: OnTransformOptions;
  fn: TransformFn;
}

/** A file with its content. */
export interface AssetFile {
  path: string;
  content: Uint8Array<ArrayBuffer>;
}

type TransformContext = Pick<OnTransformArgs, "target" | "mode" | "root">;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** True if any transform is for this file. */
export function isTransformed(transforms: Transform[], path: string): boolean {
  return transforms.some(({ options }) => applies(options, path));
}

/**
 * Runs a file through all transforms that are for it, in the order of registration; files that a
 * transform adds go through those after it. Throws an Error that names the plugin that failed.
 */
export async function transformFile(
  transforms: Transform[],
  file: AssetFile,
  context: TransformContext,
): Promise<AssetFile[]> {
  let files = [file];
  for (const transform of transforms) {
    const done = await Promise.all(
      files.map((item) => runOne(transform, item, context)),
    );
    files = done.flat();
  }
  return files;
}

async function runOne(
  { options, fn }: Transform,
  file: AssetFile,
  context: TransformContext,
): Promise<AssetFile[]> {
  if (!applies(options, file.path)) return [file];
  try {
    const result = await fn(argsFor(file, context));
    if (result === undefined) return [file];
    const results = Array.isArray(result) ? result : [result];
    return results.flatMap((item) => toFiles(item, file.path));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `Plugin "${options.pluginName}" failed on ${file.path}: ${reason}`,
      { cause },
    );
  }
}

function argsFor(file: AssetFile, context: TransformContext): OnTransformArgs {
  return {
    ...context,
    path: file.path,
    content: file.content,
    get text() {
      return decoder.decode(file.content);
    },
  };
}

function toFiles(result: OnTransformResult, original: string): AssetFile[] {
  const path = result.path === undefined ? original : resolve(dirname(original), result.path);
  const files = [{ path, content: toBytes(result.content) }];
  if (result.map !== undefined) {
    files.push({ path: path + ".map", content: toBytes(result.map) });
  }
  return files;
}

function toBytes(content: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return typeof content === "string" ? encoder.encode(content) : new Uint8Array(content);
}

function applies(
  { filter, exclude = [] }: OnTransformOptions,
  path: string,
): boolean {
  filter.lastIndex = 0;
  return filter.test(path) && !exclude.some((item) => isExcluded(item, path));
}

function isExcluded(item: string | RegExp, path: string): boolean {
  if (typeof item !== "string") return item.test(path);
  return item.includes("*") ? globToRegExp(item).test(path) : path.includes(item);
}

function globToRegExp(glob: string): RegExp {
  const source = glob.replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replace(/\*\*\/|\*\*|\*|\?/g, (part) => {
      if (part === "**/") return "(?:.*/)?";
      if (part === "**") return ".*";
      return part === "*" ? "[^/]*" : "[^/]";
    });
  return new RegExp(`(?:^|/)${source}$`);
}
