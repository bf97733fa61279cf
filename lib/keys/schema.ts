import { z } from "zod";
import * as field from "../schema/fields.ts";

/** What a key may be for, by the first part of a path under `/api`; `*` is all of it. */
const scope = z.string({ error: "List scopes like read:customers." }).trim().toLowerCase()
  .transform((text) => /^(read|create|update|delete|write)$/.test(text) ? `${text}:*` : text)
  .refine((text) => /^(read|create|update|delete|write):(\*|[a-z][a-z-]{0,40})$/.test(text), {
    message: "Write scopes like read:customers, write:leads or read:*.",
  });

const scopes = z.preprocess(
  (value) => typeof value === "string" ? field.splitList(value) : value,
  z.array(scope, { error: "List scopes like read:customers." })
    .min(1, "Give the key at least one scope.").max(50, "Keep this to 50 scopes.")
    .transform((list) => [...new Set(list)]),
);

/** What a create takes; without scopes the key may do whatever its owner may. */
export const KeyCreate = z.strictObject({
  name: field.text(100),
  scopes: scopes.optional(),
  /** The last moment at which it works; a day means its end. */
  expiresAt: field.optional(z.preprocess(endOfDay, field.instant())).optional(),
  /** Requests a minute; without it the limit of a user. */
  ratePerMinute: field.optional(field.integer(1, 100_000)).optional(),
});

function endOfDay(value: unknown): unknown {
  return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value)
    ? `${value}T23:59:59Z`
    : value;
}

export type KeyInput = z.output<typeof KeyCreate>;

/** A key as lists give it: never the key itself. */
export interface ApiKey {
  id: number;
  userId: number;
  owner: { id: number; name: string };
  name: string;
  /** How it begins. */
  hint: string;
  scopes: string[];
  ratePerMinute: number | null;
  createdAt: string;
  expiresAt: string | null;
  lastUsedAt: string | null;
}
