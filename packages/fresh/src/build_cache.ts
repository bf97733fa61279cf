import type { FunctionComponent } from "preact";

/** One island function as the build knows it. */
export interface Island {
  /** Unique in the build, safe as a JS identifier. */
  name: string;
  exportName: string;
  /** URL of its chunk without basePath, e.g. `/_fresh/js/BUILD_ID/Counter-3F2A.js`. */
  chunk: string;
  /** URLs (without basePath) of stylesheets that it needs. */
  css: string[];
}

/** A file under `routes/`: its path relative to the route folder, with its module. */
export interface RouteFile {
  /** e.g. `blog/[slug].tsx` */
  path: string;
  /** A loaded module, or a function that imports it at the first request. */
  module: Record<string, unknown> | (() => Promise<Record<string, unknown>>);
}

/** A static file ready to be served. */
export interface StaticFile {
  contentType: string;
  hash: string | null;
  size: number;
  /** `br` or `gzip` when this is a precompressed form, else null. */
  encoding: string | null;
  /** True if the client's `Accept-Encoding` decides which form is served. */
  varies: boolean;
  /** True where the URL names its content, so that it may be cached for ever. */
  immutable: boolean;
  open(): FileContent | Promise<FileContent>;
}

/** The content of a static file: at hand, as text where it is ASCII, or read piece by piece. */
export type FileContent = ReadableStream<Uint8Array> | Uint8Array | string;

/** What a build (on disk, in memory or in development) gives to an App. */
export interface BuildCache {
  root: string;
  buildId: string;
  mode: "development" | "production";
  /** URL of the client's boot script, without basePath. */
  clientEntry: string;
  /** What each script imports before it runs, itself or by others: URLs without basePath. */
  imports?: Record<string, string[]>;
  islands: Map<FunctionComponent, Island>;
  routes: RouteFile[];
  /** True if this URL path (without basePath) is a static file, as far as known without waiting. */
  has?(pathname: string): boolean;
  /** True if there surely is no such file; where this is not given, only `file` knows. */
  lacks?(pathname: string): boolean;
  /** Finds a file by its decoded URL path without basePath; `encodings` are those the client accepts. */
  file(
    pathname: string,
    encodings: string[],
  ): StaticFile | null | Promise<StaticFile | null>;
}
