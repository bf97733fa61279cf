import { z } from "zod";
import { choice, id, instant, integer, splitList, text } from "./fields.ts";
import { moment, ranges } from "./ranges.ts";

/** What a list gives where `limit` is left out, and the most it gives. */
export const defaultLimit = 10;
export const maxLimit = 100;

/** The parameters of every list; an entity adds `sort` and its filters in a strict object. */
export const listParams = {
  page: integer(1, 10_000_000).optional(),
  limit: integer(1, maxLimit).optional(),
  search: text(200).optional(),
  cursor: text(1000).optional(),
  count: choice(["exact", "estimate", "none"]).optional(),
  /** These records only. */
  id: anyId(),
  ...ranges({ createdAt: moment(), updatedAt: moment() }),
};

/** `sort`: a field of the allow-list, or the same with `-` in front for descending. */
export function sortBy<const F extends string>(fields: readonly [F, ...F[]]) {
  const both = fields.flatMap((field): (F | `-${F}`)[] => [field, `-${field}`]);
  return z.enum(both, { error: `Sort by one of ${fields.join(", ")}, with - for descending.` })
    .optional();
}

/** A filter that takes one value of a closed list or several, separated by commas. */
export function anyOf<const V extends readonly [string, ...string[]]>(values: V) {
  return several(choice(values));
}

/** A filter that takes one text or several, separated by commas. */
export function anyText(max: number) {
  return several(text(max));
}

/** A filter that takes one id or several, separated by commas. */
export function anyId() {
  return several(id());
}

/** The same for users, where `me` stands for the actor. */
export function anyUser() {
  return several(z.union([z.literal("me"), id()], { error: 'Write a user\'s id, or "me".' }));
}

/** A filter that takes one item or several, separated by commas. */
export function several<S extends z.ZodType>(item: S) {
  const many = z.array(item).min(1).max(100, "Keep this to 100 values.");
  return z.preprocess((value) => typeof value === "string" ? splitList(value) : value, many)
    .optional();
}

/** The parameter of a record as it stood at an instant. */
export const AsOfQuery = z.strictObject({ asOf: instant() });

/** None at all. */
export const NoQuery = z.strictObject({});

/** The parameters of a record's history. */
export const HistoryQuery = z.strictObject({
  limit: integer(1, maxLimit).optional(),
  cursor: id().optional(),
});
