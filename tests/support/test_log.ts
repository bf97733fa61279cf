import { configureSync, getJsonLinesFormatter } from "@logtape/logtape";
import { configureLog } from "../../lib/log.ts";

/**
 * Keeps a test's log down to errors; with PETREL_TEST_LOG every line goes to that file instead, so
 * that the log of a whole suite can be looked through.
 */
export function startTestLog(): void {
  const path = Deno.env.get("PETREL_TEST_LOG");
  if (!path) return configureLog({ LOG_LEVEL: "error" }, true);
  const format = getJsonLinesFormatter({ properties: "flatten", message: "template" });
  const file = (record: Parameters<typeof format>[0]) =>
    Deno.writeTextFileSync(path, format(record), { append: true });
  configureSync({
    sinks: { file },
    loggers: [
      { category: "petrel", lowestLevel: "debug", sinks: ["file"] },
      { category: ["logtape", "meta"], lowestLevel: "error", sinks: ["file"] },
    ],
    reset: true,
  });
}
