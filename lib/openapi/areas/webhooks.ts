import { z } from "zod";
import { HistoryQuery } from "../../schema/list_query.ts";
import {
  DeliveryRecord,
  WebhookCreate,
  WebhookPatch,
  WebhookRecord,
} from "../../webhooks/schema.ts";
import type { Area } from "../describe.ts";

/** Messages to other programs. */
export const webhooks: Area = {
  tag: "webhooks",
  about:
    "Messages to other programs, signed in `Petrel-Signature`, at least once and in order per " +
    "record; what fails is tried again for three days.",
  operations: {
    "GET /api/webhooks": {
      summary: "List webhooks",
      answer: z.array(WebhookRecord),
      headers: ["ETag"],
    },
    "POST /api/webhooks": {
      summary: "Make a webhook",
      detail: "`secret` is shown this once: messages are signed with it.",
      body: WebhookCreate,
      answer: WebhookRecord.extend({ secret: z.string() }),
      status: 201,
      headers: ["Location", "Change-Set"],
      once: true,
    },
    "GET /api/webhooks/{id}": {
      summary: "Read a webhook",
      answer: WebhookRecord,
      headers: ["ETag"],
    },
    "PATCH /api/webhooks/{id}": {
      summary: "Change a webhook, or switch it on or off",
      body: WebhookPatch,
      answer: WebhookRecord,
      headers: ["Change-Set"],
    },
    "DELETE /api/webhooks/{id}": {
      summary: "Take a webhook away, with what was still to be told",
      headers: ["Change-Set"],
    },
    "POST /api/webhooks/{id}/test": {
      summary: "Send a test message at once",
      answer: DeliveryRecord,
      once: true,
    },
    "GET /api/webhooks/{id}/deliveries": {
      summary: "A webhook's messages, newest first",
      query: HistoryQuery,
      list: DeliveryRecord,
    },
    "POST /api/webhooks/{id}/deliveries/{deliveryId}/redeliver": {
      summary: "Send a message again",
      answer: DeliveryRecord,
      status: 202,
    },
  },
};
