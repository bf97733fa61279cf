import {
  configureSync,
  getConsoleSink,
  getJsonLinesFormatter,
  getLogger,
  getTextFormatter,
  type Logger,
  type Sink,
} from "@logtape/logtape";
import { AsyncLocalStorage } from "node:async_hooks";
import type { Config } from "./config.ts";

/** The application's logger. Never give it a password, token, cookie or query string. */
export const log: Logger = getLogger("petrel");

const textFormatter = getTextFormatter({
  timestamp: "time",
  category: () => "",
  value: (value, inspect) => typeof value === "string" ? value : inspect(value),
});

/**
 * Sends the log to the console: lines of JSON, or text where a person looks at a terminal; and to
 * `report` as well.
 */
export function configureLog(
  config: Pick<Config, "LOG_LEVEL">,
  asText: boolean,
  report: Sink = () => {},
): void {
  const formatter = asText
    ? textFormatter
    : getJsonLinesFormatter({ properties: "flatten", message: "template" });
  configureSync({
    contextLocalStorage: new AsyncLocalStorage(),
    sinks: { console: getConsoleSink({ formatter }), report },
    loggers: [
      {
        category: "petrel",
        lowestLevel: config.LOG_LEVEL,
        sinks: ["console", "report"],
      },
      { category: ["logtape", "meta"], lowestLevel: "error", sinks: ["console"] },
    ],
    reset: true,
  });
}
