import { z } from "zod";
import { type ApiKey, KeyCreate } from "../../keys/schema.ts";
import type { Area } from "../describe.ts";

const key = z.strictObject({
  id: z.number().int(),
  userId: z.number().int(),
  owner: z.strictObject({ id: z.number().int(), name: z.string() }),
  name: z.string(),
  hint: z.string(),
  scopes: z.array(z.string()),
  ratePerMinute: z.number().int().nullable(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime().nullable(),
  lastUsedAt: z.iso.datetime().nullable(),
}) satisfies z.ZodType<ApiKey>;

/** API keys, for people only: a key makes none. */
export const keys: Area = {
  tag: "keys",
  about: "API keys; only people make and revoke them.",
  operations: {
    "GET /api/keys": { summary: "List API keys", answer: z.array(key), headers: ["ETag"] },
    "POST /api/keys": {
      summary: "Make an API key",
      detail: "`key` is shown this once.",
      body: KeyCreate,
      answer: key.extend({ key: z.string() }),
      status: 201,
      once: true,
      errors: [409],
    },
    "DELETE /api/keys/{id}": { summary: "Revoke an API key" },
  },
};
