import { z } from "zod";

/** What every record carries beside its own fields; times are ISO 8601 in UTC. */
export const recordBase = {
  id: z.number().int(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  version: z.number().int(),
  deletedAt: z.iso.datetime().nullable(),
  custom: z.record(z.string(), z.unknown()),
};

/** Those of them that nobody writes. */
export const savedFields = ["id", "createdAt", "updatedAt", "deletedAt"] as const;

interface SavedTimes {
  createdAt: Date;
  updatedAt: Date;
  deletedAt: Date | null;
}

/** A row's saved times as JSON gives them. */
export function savedTimes({ createdAt, updatedAt, deletedAt }: SavedTimes) {
  return {
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    deletedAt: deletedAt && deletedAt.toISOString(),
  };
}
