import { audited } from "../changes/audited.ts";
import { mergeEdit } from "../changes/merge_edit.ts";
import type { Ctx } from "../context.ts";
import { demand } from "../ownership.ts";
import { kept } from "../reference/kept.ts";
import type { Edit } from "../resource.ts";
import { AppError, invalid } from "../errors.ts";
import { parse } from "../schema/parse.ts";
import { explain } from "./policy.ts";
import {
  hasFrozenRates,
  type OrganisationRow,
  patchOrganisation,
  selectOrganisation,
} from "./repository.ts";
import {
  type Organisation,
  type OrganisationPatch,
  OrganisationRecord,
  type RateInput,
  type RateKey,
} from "./schema.ts";

/** The organisation that this instance belongs to. */
export const getOrganisation = kept(async (db) => toOrganisation(await selectOrganisation(db)));

/** Other columns are settings with services of their own. */
function toOrganisation(row: OrganisationRow): Organisation {
  const { id, name, baseCurrency, timeZone, locale, exchangeRates, version } = row;
  const { requireTwoFactor, trashDays, staleMonths } = row;
  const region = { baseCurrency, timeZone, locale, exchangeRates };
  const record = { id, name, ...region, requireTwoFactor, trashDays, staleMonths, version };
  return parse(OrganisationRecord, record);
}

/**
 * Changes the organisation. Throws FORBIDDEN, VALIDATION_ERROR, CONFLICT where someone else changed
 * the same field, PRECONDITION_FAILED for another exact version.
 */
export async function updateOrganisation(
  ctx: Ctx,
  edit: Edit<OrganisationPatch>,
): Promise<Organisation> {
  demand(explain(ctx.actor, "update"));
  return await audited(ctx, "organisation.updated", async (tx) => {
    const current = await selectOrganisation(tx.db, { lock: true });
    const fields = await mergeEdit(tx.db, "organisation", current, edit);
    if (Object.keys(fields).length === 0) return toOrganisation(current);
    const { exchangeRates } = edit.fields;
    await checkCurrency(tx, { ...fields, exchangeRates }, current);
    const row = await patchOrganisation(tx.db, fields);
    tx.change("organisation", row.id, current, row);
    return toOrganisation(row);
  });
}

/** Rates are worth something in one base currency only: another one would make every sum a lie. */
async function checkCurrency(
  ctx: Ctx,
  { baseCurrency, exchangeRates }: Partial<OrganisationPatch>,
  current: OrganisationRow,
): Promise<void> {
  if (baseCurrency === undefined) return;
  if (await hasFrozenRates(ctx.db)) {
    const message = `Leads were closed in ${current.baseCurrency}: the base currency stays.`;
    throw new AppError("CONFLICT", message, [{ field: "baseCurrency", message }]);
  }
  if (exchangeRates === undefined && Object.keys(current.exchangeRates).length > 0) {
    const message = `Send the exchange rates in ${baseCurrency} with it.`;
    throw invalid([{ field: "exchangeRates", message }]);
  }
}

/** Sets what a currency is worth from a day on. Throws FORBIDDEN. */
export function setRate(ctx: Ctx, { day, currency, rate }: RateInput): Promise<Organisation> {
  return changeRates(ctx, (rates) => {
    const ofDay = { ...rates[day], [currency]: rate };
    return { ...rates, [day]: ofDay };
  });
}

/** Takes a rate out of the table. Throws FORBIDDEN. */
export function removeRate(ctx: Ctx, { day, currency }: RateKey): Promise<Organisation> {
  return changeRates(ctx, (rates) => {
    const { [currency]: _, ...ofDay } = rates[day] ?? {};
    const { [day]: __, ...others } = rates;
    return Object.keys(ofDay).length === 0 ? others : { ...others, [day]: ofDay };
  });
}

type Rates = Organisation["exchangeRates"];

function changeRates(ctx: Ctx, change: (rates: Rates) => Rates): Promise<Organisation> {
  return audited(ctx, "organisation.updated", async (tx) => {
    await selectOrganisation(tx.db, { lock: true });
    const { exchangeRates } = await getOrganisation(tx);
    return await updateOrganisation(tx, { fields: { exchangeRates: change(exchangeRates) } });
  });
}
