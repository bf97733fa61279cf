import { type Compilable, CompiledQuery } from "kysely";
import { BoundedMap } from "../bounded_map.ts";
import type { Db } from "./client.ts";

/** Stands in a statement where a value comes later; whoever looks into it is told so. */
class StandIn {
  constructor(readonly place: number) {}

  toJSON(): never {
    throw new Error("A prepared statement must not depend on its numbers, moments and texts");
  }

  [Symbol.toPrimitive](): never {
    return this.toJSON();
  }
}

class Text {
  constructor(readonly text: string) {}
}

/** Marks a text as a value of a prepared statement: without it, another text makes another one. */
export function asValue(text: string): string {
  return new Text(text) as unknown as string;
}

/** How many shapes of one statement are remembered; a few kilobytes each. */
const remembered = 500;

/**
 * A statement that is built and written once, for what is asked often. The numbers and moments in
 * `given`, and texts marked by `asValue`, are its values: `build` gets stand-ins for them, and may
 * only hand them on. All else in `given` decides what the statement is, which is built once for each.
 */
export function prepared<Given, Row>(
  build: (db: Db, given: Given) => Compilable<Row>,
): (db: Db, given: Given) => Statement<Row> {
  const known = new BoundedMap<string, CompiledQuery<Row>>(remembered);
  return (db, given) => {
    const apart = new Apart();
    const standing = apart.take(given);
    let written = known.get(apart.shape);
    if (written === undefined) {
      written = build(db, standing as Given).compile();
      known.set(apart.shape, written);
    }
    return new Statement(db, written, apart.values);
  };
}

/** A prepared statement with its values. */
export class Statement<Row> {
  #db: Db;
  #query: CompiledQuery<Row>;
  #text: string | undefined;

  constructor(db: Db, written: CompiledQuery<Row>, values: readonly unknown[]) {
    this.#db = db;
    const parameters = written.parameters.map((one) => filled(one, values));
    // By name: a copy by spreading is slower, and this is done for every request.
    const { sql, query, queryId } = written;
    this.#query = { sql, query, queryId, parameters };
  }

  /** The same for the same question. */
  get text(): string {
    return this.#text ??= JSON.stringify([this.#query.sql, this.#query.parameters]);
  }

  /** The rows as `execute` of the built query gives them. */
  async execute(): Promise<Row[]> {
    return (await this.#db.executeQuery<Row>(this.#query)).rows;
  }

  /** How many rows the planner expects, which reads none. */
  async estimate(): Promise<number> {
    const { sql, parameters } = this.#query;
    const plan = CompiledQuery.raw(`explain (format json) ${sql}`, [...parameters]);
    const { rows } = await this.#db.executeQuery(plan);
    // The outermost node stands first.
    return Number(/Plan Rows\\*":\s*(\d+)/.exec(JSON.stringify(rows))?.[1] ?? 0);
  }
}

/** Takes values out of what is given. */
class Apart {
  values: unknown[] = [];
  /** What is left of it, as a text. */
  shape = "";

  take(given: unknown): unknown {
    if (typeof given === "number" || given instanceof Date) return this.#standIn(given);
    if (given instanceof Text) return this.#standIn(given.text);
    if (Array.isArray(given)) return this.#list(given);
    if (typeof given !== "object" || given === null) {
      this.shape += `${typeof given === "string" ? JSON.stringify(given) : given},`;
      return given;
    }
    const fields: Record<string, unknown> = {};
    this.shape += "{";
    for (const [name, value] of Object.entries(given)) {
      if (value === undefined) continue;
      this.shape += `${name}:`;
      fields[name] = this.take(value);
    }
    this.shape += "}";
    return fields;
  }

  #list(given: unknown[]): unknown[] {
    this.shape += "[";
    const taken = given.map((one) => this.take(one));
    this.shape += "]";
    return taken;
  }

  #standIn(value: unknown): StandIn {
    this.shape += "?,";
    this.values.push(value);
    return new StandIn(this.values.length - 1);
  }
}

function filled(parameter: unknown, values: readonly unknown[]): unknown {
  if (parameter instanceof StandIn) return values[parameter.place];
  return Array.isArray(parameter) ? parameter.map((one) => filled(one, values)) : parameter;
}
