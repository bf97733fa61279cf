import { formatDay, formatMoney, formatPercent, type Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Lead } from "../../lib/leads/schema.ts";
import type { Tone } from "../ui/Badge.tsx";

/** The colour beside each status. */
export const statusTones: Record<Lead["stage"]["type"], Tone> = {
  open: "plain",
  won: "positive",
  lost: "danger",
};

/** The amount in the lead's own currency; nothing where there is none. */
export function amountOf({ amount, currency }: Lead, reader: Reader): string {
  return amount === null ? "" : formatMoney(amount, currency, reader);
}

/** Per cent that count: the lead's own, else the stage's; closed leads are certain. */
export function chanceInWords({ probability, stage }: Lead, reader: Reader): string {
  const share = stage.type === "open" ? probability ?? stage.probability : stage.probability;
  return formatPercent(share / 100, reader);
}

/** A day without a time, the same in every time zone. */
export function dayOf(day: string, reader: Reader): string {
  return formatDay(`${day}T12:00:00Z`, { ...reader, timeZone: "UTC" });
}

const dayMs = 86_400_000;

/** For how many whole days nothing has happened, in words. */
export function silentInWords({ silentSince }: Lead, { now }: Reader): string {
  const count = Math.floor((now.getTime() - new Date(silentSince).getTime()) / dayMs);
  return t("leads.silent", { count });
}

/** The next task with its day. */
export function taskInWords({ title, dueAt }: NonNullable<Lead["nextTask"]>, reader: Reader) {
  return dueAt === null ? title : t("leads.task", { title, when: formatDay(dueAt, reader) });
}

/** The customer and the company by name. */
export function partiesOf({ customer, company }: Lead): string {
  return [customer?.name, company?.name].filter((name) => name !== undefined).join(", ");
}

/** The fields of what is logged on a lead: on its customer's page too, where one reads that. */
export function activityFieldsOf({ id, customer }: Lead): Record<string, number> {
  return customer?.ownerId === undefined ? { leadId: id } : { leadId: id, customerId: customer.id };
}
