import { t } from "../../lib/i18n/t.ts";
import type { Organisation } from "../../lib/organisation/schema.ts";
import { ButtonLink } from "../ui/Button.tsx";
import { Icon } from "../ui/Icon.tsx";
import { Panel } from "../ui/Panel.tsx";

/** The exchange rates by day, each with its way out, and the way to add one. */
export function RatesPanel({ organisation }: { organisation: Organisation }) {
  const { exchangeRates, baseCurrency } = organisation;
  const rates = Object.entries(exchangeRates)
    .flatMap(([day, rates]) =>
      Object.entries(rates).map(([currency, rate]) => ({ day, currency, rate }))
    )
    .sort((a, b) => b.day.localeCompare(a.day) || a.currency.localeCompare(b.currency));
  return (
    <Panel id="rates" title={t("organisation.rates")}>
      <p class="panel-body muted">
        {rates.length === 0
          ? t("organisation.noRates")
          : t("organisation.ratesText", { base: baseCurrency })}
      </p>
      {rates.length > 0 && <RateTable rates={rates} />}
      <p class="panel-body">
        <ButtonLink icon="plus" href="/admin/organisation/rate">
          {t("organisation.addRate")}
        </ButtonLink>
      </p>
    </Panel>
  );
}

interface Rate {
  day: string;
  currency: string;
  rate: number;
}

function RateTable({ rates }: { rates: Rate[] }) {
  return (
    <table class="tight">
      <caption class="vh">{t("organisation.rates")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("organisation.field.day")}</th>
          <th scope="col">{t("organisation.field.currency")}</th>
          <th scope="col" class="num">{t("organisation.field.rate")}</th>
          <th scope="col">
            <span class="vh">{t("organisation.remove")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rates.map(({ day, currency, rate }) => (
          <tr key={`${day} ${currency}`}>
            <td class="nowrap">
              <time dateTime={day}>{day}</time>
            </td>
            <th scope="row">{currency}</th>
            <td class="num">{rate}</td>
            <td>
              <form method="post" action="/admin/organisation/remove-rate">
                <input type="hidden" name="day" value={day} />
                <input type="hidden" name="currency" value={currency} />
                <button
                  type="submit"
                  class="btn btn-icon btn-ghost"
                  aria-label={t("organisation.removeRate", { currency, day })}
                >
                  <Icon name="close" size="sm" />
                </button>
              </form>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
