import assert from "node:assert/strict";
import {
  formatCount,
  formatDay,
  formatLongDay,
  formatMoment,
  formatMoney,
  formatNumber,
  formatPercent,
  listInWords,
} from "../../../lib/i18n/format.ts";
import { speaking } from "../../../lib/i18n/language.ts";
import { t } from "../../../lib/i18n/t.ts";

const noBreak = "\u00a0";
const berlin = { locale: "en", timeZone: "Europe/Berlin", now: new Date("2026-11-23T12:00:00Z") };

Deno.test("today and yesterday go by name, with the time where the reader is", () => {
  assert.equal(formatMoment("2026-11-23T08:12:00Z", berlin), "Today 09:12");
  assert.equal(formatMoment("2026-11-22T22:30:00Z", berlin), "Yesterday 23:30");
  assert.equal(formatMoment("2026-11-22T23:30:00Z", berlin), "Today 00:30");
  const tokyo = { ...berlin, timeZone: "Asia/Tokyo" };
  assert.equal(formatMoment("2026-11-22T23:30:00Z", tokyo), "Today 08:30");
});

Deno.test("the weekday stands within ten days, the year only where it is another", () => {
  assert.equal(formatDay("2026-11-19T10:00:00Z", berlin), `Thu 19${noBreak}Nov`);
  assert.equal(formatDay("2026-11-13T10:00:00Z", berlin), `Fri 13${noBreak}Nov`);
  assert.equal(formatDay("2026-11-12T10:00:00Z", berlin), `12${noBreak}Nov`);
  assert.equal(formatDay("2025-03-04T10:00:00Z", berlin), `4${noBreak}Mar${noBreak}2025`);
  assert.equal(formatDay("2026-12-01T10:00:00Z", berlin), `Tue 1${noBreak}Dec`);
});

Deno.test("the change to summer time does not move a day", () => {
  const spring = { ...berlin, now: new Date("2026-03-29T22:30:00Z") };
  assert.equal(formatMoment("2026-03-29T12:00:00Z", spring), "Yesterday 14:00");
  assert.equal(formatMoment("2026-03-29T22:10:00Z", spring), "Today 00:10");
});

Deno.test("a long day", () => {
  assert.equal(formatLongDay(berlin.now, berlin), `Monday 23${noBreak}November`);
});

Deno.test("numbers, money and shares", () => {
  assert.equal(formatNumber(12_400, berlin), "12,400");
  assert.equal(formatMoney(48_000, "EUR", berlin), "€48,000");
  assert.equal(formatMoney(48_000.5, "EUR", berlin), "€48,000.50");
  assert.equal(formatMoney(41_000, "USD", berlin), "US$41,000");
  assert.equal(formatPercent(0.724, berlin), `72${noBreak}%`);
  assert.equal(listInWords(["Email", "Phone", "Status"]), "Email, Phone and Status");
});

Deno.test("a message gets its values, and its plural", () => {
  assert.equal(t("nav.home"), "Home");
  assert.equal(t("list.range", { from: 1, to: 25, total: "12,400" }), "1 to 25 of 12,400");
  assert.equal(t("customers.found", { count: 1 }), "1 customer");
  assert.equal(t("customers.found", { count: 0 }), "0 customers");
  assert.equal(
    t("customers.noMatch", { search: "{total} $&" }),
    "No customer matches “{total} $&”",
  );
});

Deno.test("German and Spanish readers get their own dates, numbers and words", () => {
  const at = (locale: string) => ({ ...berlin, locale });
  const said = (locale: string) =>
    speaking(locale, () =>
      [
        formatMoment("2026-11-23T08:12:00Z", at(locale)),
        formatDay("2026-11-19T10:00:00Z", at(locale)),
        formatDay("2025-03-04T10:00:00Z", at(locale)),
        formatLongDay(berlin.now, at(locale)),
        formatMoney(48_000.5, "EUR", at(locale)),
        formatCount(12_400),
        listInWords(["A", "B", "C"]),
      ].map((text) => text.replaceAll(/[\u00a0\u202f]/g, " ")));
  assert.deepEqual(said("de"), [
    "Heute 09:12",
    "Do., 19. Nov.",
    "4. März 2025",
    "Montag, 23. November",
    "48.000,50 €",
    "12.400",
    "A, B und C",
  ]);
  assert.deepEqual(said("es"), [
    "Hoy 09:12",
    "jue, 19 nov",
    "4 mar 2025",
    "lunes, 23 de noviembre",
    "48.000,50 €",
    "12.400",
    "A, B y C",
  ]);
  const arabic = said("ar");
  assert.equal(arabic[0], "اليوم 09:12");
  assert.match(arabic[1] ?? "", /19.*نوفمبر/);
  assert.equal(arabic[5], "12,400", "one kind of digits on a page");
  assert.match(said("ar-EG")[5] ?? "", /^١٢٬٤٠٠$/, "a region keeps its own");
});
