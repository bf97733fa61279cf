import type { Dialect, Driver } from "kysely";
import { AppError } from "../errors.ts";

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
    const { promise: late, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(new Error("no free connection")), milliseconds);
    const connection = acquire(options);
    try {
      return await Promise.race([connection, late]);
    } catch (cause) {
      // One that comes later goes back at once, or the pool would be one smaller for ever.
      connection.then((unused) => driver.releaseConnection(unused)).catch(() => {});
      const error = new AppError("UNAVAILABLE", "The database does not answer");
      error.cause = cause;
      throw error;
    } finally {
      clearTimeout(timer);
    }
  };
  return driver;
}
