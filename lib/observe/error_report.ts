import type { LogRecord, Sink } from "@logtape/logtape";
import type { Config } from "../config.ts";
import { version } from "../version.ts";

/**
 * A sink that sends every error of the log to Sentry, with the request's id and nothing of the
 * request itself. Undefined without SENTRY_DSN; the client is loaded only with it.
 */
export async function openErrorReport(
  { SENTRY_DSN: dsn }: Pick<Config, "SENTRY_DSN">,
): Promise<Sink | undefined> {
  if (dsn === undefined) return undefined;
  const { captureException, captureMessage, init } = await import("@sentry/deno");
  init({ dsn, release: `petrel@${version}`, sendDefaultPii: false, defaultIntegrations: false });
  return (record) => {
    if (record.level !== "error" && record.level !== "fatal") return;
    const { error, ...extra } = record.properties;
    const hint = { level: record.level, tags: tagsOf(record), extra };
    if (error instanceof Error) captureException(error, hint);
    else captureMessage(record.message.join(""), hint);
  };
}

function tagsOf({ properties }: LogRecord) {
  const { requestId, code } = properties;
  return { requestId: String(requestId ?? "none"), code: String(code ?? "none") };
}
