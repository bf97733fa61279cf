/** One static file in the snapshot of a build. */
export interface SnapshotFile {
  /** SHA-1 of the content. */
  hash: string;
  size: number;
  contentType: string;
  /** Path of the content, relative to the app's root or, if changed by the build, to `_fresh`. */
  path: string;
  inOutput: boolean;
  /** True below the script folder, whose name has the build id. */
  immutable: boolean;
  /** Sizes of the compressed forms, which lie in `_fresh/static`. */
  br?: number;
  gzip?: number;
}

/** What the generated `snapshot.js` exports. */
export interface Snapshot {
  buildId: string;
  clientEntry: string;
  /** What each script imports before it runs, by URL. */
  imports: Record<string, string[]>;
  islands: {
    name: string;
    module: Record<string, unknown>;
    chunk: string;
    css: string[];
  }[];
  routes: {
    path: string;
    module: Record<string, unknown> | (() => Promise<Record<string, unknown>>);
  }[];
  /** By decoded URL path. */
  files: Record<string, SnapshotFile>;
}
