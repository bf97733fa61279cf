import { z } from "zod";
import * as field from "../schema/fields.ts";

/** What can be merged. */
export type Mergeable = "customers" | "companies";

/** By what two records are alike. */
export const likenesses = ["email", "domain", "phone", "name"] as const;
export type Likeness = typeof likenesses[number];

/** Another record that may be about the same. */
export interface Alike {
  id: number;
  /** `exact` where an address, a number or a domain is the same; `probable` by the name. */
  certainty: "exact" | "probable";
  reasons: Likeness[];
}

/** Two records that may be about the same, the older one first. */
export interface Pair extends Omit<Alike, "id"> {
  first: Named;
  second: Named;
}

/** A record as lists of pairs show it. */
export interface Named {
  id: number;
  name: string;
  detail: string | null;
}

/** What a merge takes: the record that goes, and the fields that are taken from it. */
export const Merge = z.strictObject({
  loserId: field.id("Choose the record to merge."),
  take: z.record(z.string(), field.choice(["winner", "loser"]), {
    error: "Send an object of fields.",
  }).optional(),
});

export type Merge = z.output<typeof Merge>;
