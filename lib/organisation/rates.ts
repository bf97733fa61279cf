/** Units of base currency for one of another, by the day from which they hold. */
export type ExchangeRates = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What a rate depends on. */
export interface Rated {
  baseCurrency: string;
  exchangeRates: ExchangeRates;
}

/**
 * Units of base currency for one unit of `currency` on `day` (`YYYY-MM-DD`): 1 for the base currency,
 * else the newest rate from that day or earlier; undefined where none is known yet.
 */
export function rateOn(organisation: Rated, currency: string, day: string): number | undefined {
  return ratesOn(organisation, day)[currency];
}

/** The rates of all currencies that are known on `day`, the base currency among them. */
export function ratesOn(
  { baseCurrency, exchangeRates }: Rated,
  day: string,
): Readonly<Record<string, number>> {
  const days = Object.keys(exchangeRates).filter((from) => from <= day).sort();
  const rates = days.map((from) => exchangeRates[from] ?? {});
  return { ...Object.assign({}, ...rates), [baseCurrency]: 1 };
}
