/** What `new App()` takes. */
export interface FreshConfig {
  /** Put before every route, asset and island URL, e.g. `/crm`. Default: none. */
  basePath?: string;
  /** Default: `production`. A `Builder` sets it. */
  mode?: "development" | "production";
  /** Take protocol and host of `ctx.url` from the `X-Forwarded-*` headers. Default: false. */
  trustProxy?: boolean;
}

/** The configuration as pages and middlewares see it. */
export interface ResolvedFreshConfig {
  /** Folder of the app; "." until a build is applied. */
  root: string;
  basePath: string;
  mode: "development" | "production";
  trustProxy: boolean;
}

/** Fills in the defaults; a trailing slash of `basePath` is dropped. */
export function resolveConfig(config: FreshConfig): ResolvedFreshConfig {
  return {
    root: ".",
    basePath: (config.basePath ?? "").replace(/\/+$/, ""),
    mode: config.mode ?? "production",
    trustProxy: config.trustProxy ?? false,
  };
}
