import { z } from "zod";
import * as field from "../schema/fields.ts";

/** Records whose changes are told. */
const entities = ["customers", "companies", "leads", "tasks", "interactions"] as const;

const common = ["created", "updated", "deleted", "restored"] as const;

/** Every event by its name: what happened to which kind of record. */
export const webhookEvents: readonly string[] = entities.flatMap((entity) => [
  ...common.map((action) => `${entity}.${action}`),
  ...(entity === "customers" || entity === "companies" ? [`${entity}.merged`] : []),
  ...(entity === "leads" ? ["moved", "won", "lost", "reopened"].map((to) => `leads.${to}`) : []),
]);

/** The event of a test. */
export const testEvent = "webhooks.test";

const event = z.string({ error: "List events like customers.created." })
  .refine((name) => webhookEvents.includes(name), {
    error: ({ input }) => `There is no event ${String(input)}.`,
  });

const events = z.preprocess(
  (value) => typeof value === "string" ? field.splitList(value) : value,
  z.array(event, { error: "List events like customers.created." }).min(1, "Choose an event.")
    .transform((names) => [...new Set(names)]),
);

const url = z.string({ error: "Write the address, like https://example.com/hook." }).trim()
  .max(2000, "Keep this to 2000 characters.")
  .refine(isWeb, "Write the address, like https://example.com/hook.");

function isWeb(text: string): boolean {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === "" && password === "";
}

/** What a create takes. */
export const WebhookCreate = z.strictObject({ url, events });
export type WebhookInput = z.output<typeof WebhookCreate>;

/** What an update takes: any of them, and whether it is on. */
export const WebhookPatch = WebhookCreate.extend({
  status: field.choice(["active", "disabled"]),
}).partial();
export type WebhookPatch = z.output<typeof WebhookPatch>;

/** A webhook as lists give it: never its secret. */
export const WebhookRecord = z.strictObject({
  id: z.number().int(),
  url: z.string(),
  events: z.array(z.string()),
  status: z.enum(["active", "disabled"]),
  /** Why it was switched off, where that was not a person. */
  disabledWhy: z.string().nullable(),
  createdAt: z.iso.datetime(),
});
export type Webhook = z.output<typeof WebhookRecord>;

/** One message to a webhook, and how it went. */
export const DeliveryRecord = z.strictObject({
  id: z.number().int(),
  event: z.string(),
  entity: z.string(),
  entityId: z.number().int(),
  status: z.enum(["queued", "delivered", "failed"]),
  attempts: z.number().int(),
  /** When it is tried next, while it is queued. */
  dueAt: z.iso.datetime().nullable(),
  responseStatus: z.number().int().nullable(),
  error: z.string().nullable(),
  createdAt: z.iso.datetime(),
  deliveredAt: z.iso.datetime().nullable(),
});
export type Delivery = z.output<typeof DeliveryRecord>;
