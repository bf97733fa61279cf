import type { Compilable, CompiledQuery } from "kysely";
import type { Db } from "./client.ts";

/** Stands in a statement where a value comes later. */
class Slot {
  constructor(readonly name: string) {}
}

/**
 * A statement that is built and written once, for what every request asks: `build` gets stand-ins in
 * place of the values, so its shape must not depend on them. The rows are as `execute` gives them.
 */
export function prepared<Values extends Record<keyof Values, unknown>, Row>(
  build: (db: Db, values: Values) => Compilable<Row>,
): (db: Db, values: Values) => Promise<Row[]> {
  let written: CompiledQuery<Row> | undefined;
  const slots = new Proxy({}, { get: (_, name) => new Slot(String(name)) });
  return async (db, values) => {
    const { parameters, ...query } = written ??= build(db, slots as Values).compile();
    const filled = parameters.map((value) =>
      value instanceof Slot ? values[value.name as keyof Values] : value
    );
    return (await db.executeQuery<Row>({ ...query, parameters: filled })).rows;
  };
}
