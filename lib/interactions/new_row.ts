import type { Ctx } from "../context.ts";
import type { InteractionInput } from "./schema.ts";

/** A new row from what a create takes, without its people and custom fields. */
export function newRow(ctx: Ctx, input: InteractionInput) {
  return {
    kind: input.kind,
    customerId: input.customerId ?? null,
    leadId: input.leadId ?? null,
    subject: input.subject ?? null,
    body: input.body ?? null,
    direction: input.direction ?? null,
    outcome: input.outcome ?? null,
    durationMinutes: input.durationMinutes ?? null,
    occurredAt: input.occurredAt ?? ctx.now,
    createdAt: ctx.now,
    updatedAt: ctx.now,
  };
}
