import { z } from "zod";
import { choice, integer, text } from "../schema/fields.ts";

/** The kinds of records that fields hold the id of, as pickers search them. */
export const choiceEntities = ["customers", "companies", "leads", "users"] as const;
export type ChoiceEntity = typeof choiceEntities[number];

/** The parameters of a picker's search; without words it gives the first people. */
export const ChoiceQuery = z.strictObject({
  entity: choice(choiceEntities),
  q: text(200).optional(),
  limit: integer(1, 20).optional(),
});
export type ChoiceQuery = z.output<typeof ChoiceQuery>;

/** A record that a picker offers: its name, and what tells it from others of the same name. */
export const Choice = z.strictObject({
  id: z.number().int(),
  name: z.string(),
  detail: z.string().nullable(),
});
export type Choice = z.output<typeof Choice>;

/** A record that a field holds, by its name. */
export type Chosen = Pick<Choice, "id" | "name">;
