import { z } from "zod";

const fields = z.record(z.string(), z.unknown()).nullable();

/** One change of one record. */
export const fieldChange = z.looseObject({
  id: z.number().int(),
  changeSetId: z.number().int(),
  at: z.iso.datetime(),
  action: z.string(),
  before: fields,
  after: fields,
});

/** One change in its place in the log. */
export const feedChange = z.looseObject({
  position: z.number().int(),
  changeSetId: z.number().int(),
  at: z.iso.datetime(),
  actorId: z.number().int().nullable(),
  action: z.string(),
  entity: z.string(),
  entityId: z.number().int(),
  before: fields,
  after: fields,
});
