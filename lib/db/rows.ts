import { BoundedMap } from "../bounded_map.ts";

/** Makes a row of values in the order of its columns. */
export type MakeRow = (values: readonly unknown[]) => Record<string, unknown>;

/** By their columns, how many kinds of rows are remembered. */
const makers = new BoundedMap<string, MakeRow>(1000);

/**
 * Makes rows with these columns, each a filled copy of an empty one. Of an object that grows property
 * by property V8 makes a hash table of many times the size, which is slower to read and to copy.
 */
export function rowsWith(columns: readonly string[]): MakeRow {
  // No name in Postgres has a zero byte.
  const key = columns.join("\0");
  const known = makers.get(key);
  if (known !== undefined) return known;
  const nulls = Object.fromEntries(columns.map((column) => [column, null]));
  // What is read from JSON has a place for each property from the beginning.
  const empty: Record<string, unknown> = JSON.parse(JSON.stringify(nulls));
  const make: MakeRow = (values) => {
    const row = { ...empty };
    columns.forEach((column, place) => row[column] = values[place]);
    return row;
  };
  makers.set(key, make);
  return make;
}
