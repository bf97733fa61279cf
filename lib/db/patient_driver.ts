import type { Dialect, Driver } from "kysely";
import { AppError } from "../errors.ts";
import { inTime } from "../in_time.ts";
import { connectionWaitSeconds, waitingForConnection } from "../observe/metrics.ts";

/**
 * The same dialect, but waiting for a free connection ends after so many milliseconds. A connection
 * that cannot be had is AppError UNAVAILABLE, with the database's own error as its cause.
 */
export function patient(dialect: Dialect, milliseconds: number): Dialect {
  return {
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createDriver: () => limited(dialect.createDriver(), milliseconds),
  };
}

function limited(driver: Driver, milliseconds: number): Driver {
  const acquire = driver.acquireConnection.bind(driver);
  driver.acquireConnection = async (options) => {
    const started = performance.now();
    const connection = acquire(options);
    waitingForConnection.inc();
    try {
      return await inTime(connection, milliseconds, new Error("no free connection"));
    } catch (cause) {
      // One that comes later goes back at once, or the pool would be one smaller for ever.
      connection.then((unused) => driver.releaseConnection(unused)).catch(() => {});
      const error = new AppError("UNAVAILABLE", "The database does not answer", [], 5);
      error.cause = cause;
      throw error;
    } finally {
      waitingForConnection.dec();
      connectionWaitSeconds.observe((performance.now() - started) / 1000);
    }
  };
  return driver;
}
