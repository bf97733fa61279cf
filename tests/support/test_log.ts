import {
  configureSync,
  getConsoleSink,
  getJsonLinesFormatter,
  getTextFormatter,
  type LogRecord,
  withFilter,
} from "@logtape/logtape";
import { refuseSecrets } from "./secrets.ts";

const format = getJsonLinesFormatter({ properties: "flatten", message: "template" });

/**
 * Looks for secrets in every line that the app logs, down to the last detail, in whichever test; a
 * person is shown the errors only.
 */
export function startTestLog(): void {
  const watched = (record: LogRecord) => refuseSecrets(format(record));
  const shown = withFilter(getConsoleSink({ formatter: getTextFormatter() }), "error");
  configureSync({
    sinks: { watched, shown },
    loggers: [
      { category: "petrel", lowestLevel: "debug", sinks: ["watched", "shown"] },
      { category: ["logtape", "meta"], lowestLevel: "error", sinks: ["shown"] },
    ],
    reset: true,
  });
}
