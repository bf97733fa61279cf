import assert from "node:assert/strict";
import { rateOn, ratesOn } from "../../../lib/organisation/rates.ts";

const organisation = {
  baseCurrency: "EUR",
  exchangeRates: {
    "2026-07-01": { USD: 0.85 },
    "2026-01-01": { USD: 0.92, GBP: 1.2 },
  },
};

Deno.test("the base currency is worth itself, whatever the table says", () => {
  assert.equal(rateOn(organisation, "EUR", "1999-01-01"), 1);
  const odd = { baseCurrency: "USD", exchangeRates: { "2026-01-01": { USD: 3 } } };
  assert.equal(rateOn(odd, "USD", "2026-02-01"), 1);
});

Deno.test("a rate holds from its day until the next one", () => {
  const rate = (day: string) => rateOn(organisation, "USD", day);
  assert.equal(rate("2026-01-01"), 0.92);
  assert.equal(rate("2026-06-30"), 0.92);
  assert.equal(rate("2026-07-01"), 0.85);
  assert.equal(rate("2099-01-01"), 0.85);
});

Deno.test("a currency that a newer day leaves out keeps its rate", () => {
  assert.equal(rateOn(organisation, "GBP", "2026-08-01"), 1.2);
});

Deno.test("nothing is guessed before the first rate or for an unknown currency", () => {
  assert.equal(rateOn(organisation, "USD", "2025-12-31"), undefined);
  assert.equal(rateOn(organisation, "JPY", "2026-08-01"), undefined);
  assert.deepEqual(ratesOn(organisation, "2025-12-31"), { EUR: 1 });
  assert.deepEqual(ratesOn(organisation, "2026-02-01"), { EUR: 1, USD: 0.92, GBP: 1.2 });
});
