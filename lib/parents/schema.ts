import { z } from "zod";

/** What activities and files belong to; plural, as everywhere. */
export type ParentEntity = "customers" | "companies" | "leads";

/**
 * A record that another belongs to. Who does not read it gets its id and name only; who does gets
 * its owner too, so that pages know where a link leads.
 */
export const ParentRef = z.strictObject({
  id: z.number().int(),
  name: z.string(),
  ownerId: z.number().int().optional(),
});
export type ParentRef = z.output<typeof ParentRef>;
