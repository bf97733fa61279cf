import {
  configureSync,
  getConsoleSink,
  getJsonLinesFormatter,
  getLogger,
  getTextFormatter,
  type Logger,
} from "@logtape/logtape";
import type { Config } from "./config.ts";

/** The application's logger. Never give it a password, token, cookie or query string. */
export const log: Logger = getLogger("petrel");

const textFormatter = getTextFormatter({
  timestamp: "time",
  category: () => "",
  value: (value, inspect) => typeof value === "string" ? value : inspect(value),
});

/** Sends the log to the console: lines of JSON, or text where a person looks at a terminal. */
export function configureLog(config: Pick<Config, "LOG_LEVEL">, asText: boolean): void {
  const formatter = asText
    ? textFormatter
    : getJsonLinesFormatter({ properties: "flatten", message: "template" });
  configureSync({
    sinks: { console: getConsoleSink({ formatter }) },
    loggers: [
      { category: "petrel", lowestLevel: config.LOG_LEVEL, sinks: ["console"] },
      { category: ["logtape", "meta"], lowestLevel: "error", sinks: ["console"] },
    ],
    reset: true,
  });
}
