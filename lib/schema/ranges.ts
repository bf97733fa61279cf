import { z } from "zod";
import { instant } from "./fields.ts";

/** Greater than, at least, less than, at most. */
const operators = ["gt", "gte", "lt", "lte"] as const;
type Operator = typeof operators[number];

type Ranges<F> = {
  [K in keyof F & string as `${K}[${Operator}]`]: z.ZodOptional<F[K] & z.ZodType>;
};

/** The parameters `FIELD[gt]`, `[gte]`, `[lt]` and `[lte]` of a list for each of the fields. */
export function ranges<F extends Record<string, z.ZodType>>(fields: F): Ranges<F> {
  const named = Object.entries(fields).flatMap(([field, schema]) =>
    operators.map((operator) => [`${field}[${operator}]`, schema.optional()])
  );
  return Object.fromEntries(named) as Ranges<F>;
}

/** A moment as a bound: a day alone is its beginning in UTC. */
export function moment() {
  return z.preprocess((value) => {
    const day = typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
    return day ? `${value}T00:00:00Z` : value;
  }, instant());
}

/** A bound that a list's rows keep. */
export interface Range {
  /** The record's field, which a query schema has named. */
  field: string;
  operator: Operator;
  value: string | number;
}

const bound = /^(\w+)\[(gt|gte|lt|lte)\]$/;

/** The bounds among the parameters of a parsed query. */
export function rangesOf(query: object): Range[] {
  return Object.entries(query).flatMap(([name, value]) => {
    const [, field, operator] = bound.exec(name) ?? [];
    const known = operators.find((one) => one === operator);
    if (field === undefined || known === undefined) return [];
    return typeof value === "string" || typeof value === "number"
      ? [{ field, operator: known, value }]
      : [];
  });
}
