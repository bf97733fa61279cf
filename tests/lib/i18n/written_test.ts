import assert from "node:assert/strict";
import { understood, type WrittenKind } from "../../../lib/i18n/written.ts";

const now = new Date("2026-11-28T12:00:00Z");

function reads(kind: WrittenKind, locale: string, cases: Record<string, string>) {
  for (const [text, expected] of Object.entries(cases)) {
    const writer = { locale, timeZone: "Europe/Berlin", now };
    assert.equal(understood(text, kind, writer), expected, `${locale}: ${text}`);
  }
}

Deno.test("amounts are read as the person's language writes them", () => {
  reads("amount", "de", {
    "1.234,50": "1234.5",
    "1.234": "1234",
    "1234,5": "1234.5",
    "1.234.567,89": "1234567.89",
    "1 234,50": "1234.5",
    "1.50": "1.5",
    "48k": "48000",
    "1,2m": "1200000",
    "-12,50": "-12.5",
  });
  reads("amount", "en", {
    "1,234.50": "1234.5",
    "1,234": "1234",
    "12500": "12500",
    " 48 k ": "48000",
    "1'234": "1234",
    "0.1": "0.1",
  });
  reads("amount", "fr-FR", { "1 234,50": "1234.5", "1\u202f234": "1234" });
});

Deno.test("an amount that could be another one is left for the schema to refuse", () => {
  reads("amount", "ar", { "٤٨٬٠٠٠": "48000", "١٢٫٥": "12.5", "1,250.50": "1250.5" });
  reads("amount", "de", { "1,234": "1,234", "1.23.4": "1.23.4", "€ 500": "€ 500", "": "" });
  reads("amount", "en", { "1.234": "1.234", "12,34,5": "12,34,5", "1,2345": "1,2345", x: "x" });
});

Deno.test("days are read by the person's order, and not where two orders fit", () => {
  reads("day", "de", {
    "24.12.2026": "2026-12-24",
    "3.4.27": "2027-04-03",
    "24.12.": "2026-12-24",
    "2026-12-24": "2026-12-24",
  });
  reads("day", "en-US", { "12/24/2026": "2026-12-24", "4/3/2027": "2027-04-03" });
  reads("day", "en-GB", { "24/12/2026": "2026-12-24", "4/3/2027": "2027-03-04" });
  reads("day", "en", {
    "24/12/2026": "2026-12-24",
    "12/24/2026": "2026-12-24",
    "3/4/2027": "3/4/2027",
    "5/5/2027": "2027-05-05",
    "soon": "soon",
  });
});

Deno.test("a moment is of the person's clock, and a day alone means its end", () => {
  reads("moment", "de", {
    "2026-11-30T15:00": "2026-11-30T14:00:00.000Z",
    "30.11.2026 9:05": "2026-11-30T08:05:00.000Z",
    "30.11.": "2026-11-30T22:59:00.000Z",
    "whenever": "whenever",
  });
});

Deno.test("phone numbers lose the signs that only separate their parts", () => {
  reads("phone", "de", {
    "030/123 456": "030 123 456",
    "+33.1.45.55.01.10": "+33 1 45 55 01 10",
    "tel:+49-30-1234": "+49-30-1234",
    "+44\u00a020\u00a07946\u20110330": "+44 20 7946-0330",
    "call me": "call me",
  });
});
