import type { Config } from "../config.ts";

/**
 * The address for a mail. It comes from PUBLIC_URL only, never from a request, whose Host header
 * anybody may choose.
 */
export function linkTo(config: Config, path: string): string {
  return new URL(path, config.PUBLIC_URL ?? `http://localhost:${config.PORT}`).href;
}
